import type { EngineError } from '#core/query/engine-request.ts';
import { readQuestion } from '#core/query/question.ts';
import { EXACT_FIELDS } from '#core/query/rung.ts';
import { ok, type Result } from '#core/result.ts';
import type { PlanContext } from '#core/query/plan-context.ts';
import type { Term } from '#core/vi/analyse.ts';
import { encode, encodePrefix } from '#core/vi/encode.ts';
import { spellOut } from '#core/vi/spell-out.ts';
import type { SearchContext } from './create-search.ts';
import { followersOf } from './followers-of.ts';
import { knownWords } from './known-words.ts';

const MAX_PHRASES = 4;
const MAX_COMPLETIONS = 16;
/** Words followed up, and for each the words after it. */
const MAX_FOLLOWED = 4;
const MAX_FOLLOWERS = 2;
const MAX_TERMS = 8;
/** Rarer words hardly tell how those before them are meant. */
const MAX_FORMS = 400;
/** Words that a phrase is made whole with. */
const MAX_ADDED = 3;
/** A longer phrase stands for the shorter one it completes when it is found in so many of its articles. */
const SAME_THING = 0.6;

/** Words that end no phrase: `y tế và` says nothing that `y tế` does not. */
const NO_END = new Set(
  'và cho của tại các có là với ở trong được đến từ theo về này đã sẽ đang những để do khi ra vào trên'
    .split(' ')
    .map((word) => encode(word).vi),
);

type Phrase = readonly string[];

const joins = (phrase: Phrase, { segment }: PlanContext) => segment(phrase.map((vi) => spellOut(vi).word));

/** Phrases made whole before: most of those that one letter asks for are asked for again at the next. */
const finished = new WeakMap<PlanContext['statistics'], Map<string, Phrase>>();
const MOST_FINISHED = 20_000;

/**
 * The phrase made whole: its last compound (`giải phóng mặt` -> `giải phóng mặt bằng`), and words that hardly stand
 * without the next (`đấu giá quyền sử` -> `đấu giá quyền sử dụng`).
 */
function finish(phrase: Phrase, context: PlanContext): Phrase {
  const { statistics } = context;
  const byPhrase = finished.get(statistics) ?? new Map<string, Phrase>();
  finished.set(statistics, byPhrase);
  const key = phrase.join(' ');
  const known = byPhrase.get(key);
  if (known !== undefined) return known;
  let whole = phrase;
  while (whole.length < phrase.length + MAX_ADDED) {
    const last = whole.at(-1) ?? '';
    const next = followersOf(last, statistics).find(
      (vi, at) =>
        joins([...whole, vi], context).at(-1) === 1 ||
        (at === 0 && statistics.pairFrequency(last, vi) >= SAME_THING * statistics.frequency(last)),
    );
    if (next === undefined) break;
    whole = [...whole, next];
  }
  if (byPhrase.size >= MOST_FINISHED) byPhrase.clear();
  byPhrase.set(key, whole);
  return whole;
}

type Words = ReturnType<typeof knownWords>;

/** Words that a typed beginning may become, the commonest first. */
function wordsFrom(last: Term, statistics: PlanContext['statistics']): Words {
  const typed = encodePrefix(last.word);
  return knownWords(statistics).filter(({ vi, ascii }) => vi.startsWith(typed.vi) || ascii.startsWith(typed.ascii));
}

/** The word that the last most likely becomes after the one before it, in whatever accents: `tiem ch` -> `chủng`. */
function completed(before: Term, last: Term, { statistics }: PlanContext): Term {
  const heads = knownWords(statistics).filter(({ ascii }) => ascii === before.ascii);
  let best = last;
  let most = 0;
  for (const { vi, ascii } of wordsFrom(last, statistics).slice(0, MAX_FORMS)) {
    const together = Math.max(0, ...heads.map((head) => statistics.pairFrequency(head.vi, vi)));
    if (together > most) best = { ...last, vi, ascii, word: spellOut(vi).word };
    most = Math.max(most, together);
  }
  return best;
}

/** The likeliest readings of the words before the last: by themselves, and together with what it becomes. */
function readHeads(terms: readonly Term[], last: Term, context: PlanContext): readonly Phrase[] {
  const { speller } = context;
  const before = terms.slice(0, -1);
  const previous = before.at(-1);
  if (previous === undefined) return [[]];
  const alone = speller.correct(before)?.forms ?? before.map(({ vi }) => vi);
  const read = [...before, completed(previous, last, context)];
  const together = (speller.correct(read)?.forms ?? read.map(({ vi }) => vi)).slice(0, -1);
  return alone.join(' ') === together.join(' ') ? [alone] : [together, alone];
}

/** Phrases that go on from a head and the last word as far as it is typed, the likeliest first. */
function completeLast(head: Phrase, last: Term, context: PlanContext): readonly Phrase[] {
  const { statistics } = context;
  const previous = head.at(-1);
  const forms: { readonly vi: string; readonly weight: number }[] = [];
  for (const { vi, ascii, frequency } of wordsFrom(last, statistics)) {
    const weight = previous === undefined ? frequency : statistics.pairFrequency(previous, vi);
    // A whole word before its continuations: `dịch tả` before `dịch tạm` for `dich ta`.
    if (weight > 0) forms.push({ vi, weight: vi === last.vi || ascii === last.ascii ? weight * 4 : weight });
  }
  const best = forms.sort((a, b) => b.weight - a.weight).slice(0, MAX_FOLLOWED);
  return best
    .flatMap(({ vi }) => [
      [...head, vi],
      ...followersOf(vi, statistics)
        .slice(0, MAX_FOLLOWERS)
        .map((next) => [...head, vi, next]),
    ])
    .filter((phrase) => phrase.length > 1);
}

/**
 * Completes the last word and the one after it with words that follow in the corpus (`nông th` -> `nông thôn mới`).
 *
 * Earlier words get their accents back first. Only phrases that the engine really finds are kept, with their counts.
 */
export async function suggestPhrases(
  text: string,
  { engine, context }: SearchContext,
  signal?: AbortSignal,
): Promise<Result<readonly { readonly words: string; readonly count: number }[], EngineError>> {
  const terms = readQuestion(text, context.analyser, context.segment).units.flatMap((unit) => unit.terms);
  const last = terms.at(-1);
  // Numbers are looked up as such; no phrase completes them.
  if (last === undefined || terms.length > MAX_TERMS || terms.some(({ vi }) => /\d/.test(vi))) return ok([]);
  const candidates = new Map<string, { readonly phrase: Phrase; readonly longer: string | null }>();
  for (const phrase of readHeads(terms, last, context).flatMap((head) => completeLast(head, last, context))) {
    const cut = NO_END.has(phrase.at(-1) ?? '') ? phrase.slice(0, -1) : phrase;
    if (cut.length < terms.length) continue;
    const whole = finish(cut, context);
    const longer = whole.length > cut.length ? whole.join(' ') : null;
    if (longer !== null) candidates.set(longer, { phrase: whole, longer: null });
    if (cut.length > 1) candidates.set(cut.join(' '), { phrase: cut, longer });
  }
  const asked = [...candidates].slice(0, MAX_COMPLETIONS);
  if (asked.length === 0) return ok([]);
  const answers = await engine.search(
    asked.map(([words]) => ({
      q: `"${words}" `,
      fields: EXACT_FIELDS,
      filters: [],
      facets: [],
      sort: 'relevance',
      offset: 0,
      limit: 0,
    })),
    signal,
  );
  if (!answers.ok) return answers;
  const counts = new Map(asked.map(([words], at) => [words, answers.value[at]?.total ?? 0]));
  const stands = ([words, { longer }]: (typeof asked)[number]) => {
    const count = counts.get(words) ?? 0;
    return count > 0 && (longer === null || (counts.get(longer) ?? 0) < count * SAME_THING);
  };
  return ok(
    asked
      .filter(stands)
      .map(([words, { phrase }]) => ({
        words: phrase.map((vi) => spellOut(vi).word).join(' '),
        count: counts.get(words) ?? 0,
      }))
      .sort((a, b) => b.count - a.count)
      .slice(0, MAX_PHRASES),
  );
}
