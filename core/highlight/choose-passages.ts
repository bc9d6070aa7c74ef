import type { Match } from './create-matcher.ts';

/** A stretch of text worth showing: `text.slice(start, end)`. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** About two lines on a phone; a snippet longer than that is skimmed past. */
const PASSAGE_LENGTH = 180;
const LEAD = 50;
const NEARLY = 25;
const MAX_PASSAGES = 3;

const BOUNDARY = /[\n.!?;]\s/g;
/** Between the parts of a text, which have nothing to do with one another: the body, each attachment. */
const PARTED = '\n\n';

/** Start of the sentence around a place if it is near, else of a word. */
function startNear(text: string, at: number): number {
  const parted = text.lastIndexOf(PARTED, at);
  const first = parted < 0 ? 0 : parted + PARTED.length;
  // A beginning that is nearly in reach is shown: cut by one word, it would look like the middle.
  const from = at - LEAD - NEARLY <= first ? first : at - LEAD;
  const window = text.slice(from, at);
  let start = from;
  for (const match of window.matchAll(BOUNDARY)) start = from + match.index + match[0].length;
  if (start === from && from > first) {
    const space = window.search(/\s/);
    if (space >= 0) start = from + space + 1;
  }
  return start;
}

function endNear(text: string, start: number): number {
  const parted = text.indexOf(PARTED, start);
  const last = parted < 0 ? text.length : parted;
  const limit = Math.min(last, start + PASSAGE_LENGTH);
  const line = text.indexOf('\n', start);
  if (line > start + LEAD && line < limit) return line;
  if (limit === last) return limit;
  const space = text.lastIndexOf(' ', limit);
  return space > start ? space : limit;
}

/** Different words first, then how much they are worth: a passage with both words beats one that repeats the rarer. */
function worth(matches: readonly Match[], { start, end }: Passage): number {
  const inside = matches.filter((match) => match.start >= start && match.end <= end);
  const best = new Map<number, number>();
  for (const { wanted, value } of inside) best.set(wanted, Math.max(value, best.get(wanted) ?? 0));
  return [...best.values()].reduce((sum, value) => sum + value, 0) + inside.length * 0.01;
}

/**
 * Chooses up to three passages that do not overlap and answer most of the question, best first.
 *
 * Without any match the text's beginning is the one passage. A blank line parts a text, and no passage reaches across.
 */
export function choosePassages(text: string, matches: readonly Match[]): readonly Passage[] {
  if (text === '') return [];
  if (matches.length === 0) return [{ start: 0, end: endNear(text, 0) }];
  const candidates = matches.slice(0, 400).map((match) => {
    const start = startNear(text, match.start);
    const passage = { start, end: endNear(text, start) };
    return { passage, worth: worth(matches, passage) };
  });
  candidates.sort((a, b) => b.worth - a.worth || a.passage.start - b.passage.start);
  const best = candidates[0]?.worth ?? 0;
  const chosen: Passage[] = [];
  for (const candidate of candidates) {
    if (chosen.length === MAX_PASSAGES || candidate.worth < best * 0.4) break;
    const { passage } = candidate;
    if (chosen.every((other) => passage.end <= other.start || passage.start >= other.end)) chosen.push(passage);
  }
  return chosen;
}
