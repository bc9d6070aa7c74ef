import type { Segment } from '../contract/search-response.ts';
import type { Match } from './create-matcher.ts';

/** A gap between two marks that is marked along, as words and numbers are joined: «Vĩnh Thủy» and «174/TB-UBND» are one mark each. */
const BRIDGE = /^[ \u00A0/–-]{1,2}$/;

/** Cuts `text.slice(from, to)` into marked and plain segments; joined, they give exactly that slice. */
export function toSegments(text: string, matches: readonly Match[], from = 0, to = text.length): readonly Segment[] {
  const segments: { text: string; marked: boolean }[] = [];
  const push = (part: string, marked: boolean) => {
    const last = segments.at(-1);
    if (part === '') return;
    if (last !== undefined && last.marked === marked) last.text += part;
    else segments.push({ text: part, marked });
  };
  let at = from;
  for (const match of matches) {
    if (match.end <= from || match.start >= to) continue;
    const start = Math.max(from, match.start);
    const gap = text.slice(at, start);
    push(gap, segments.at(-1)?.marked === true && BRIDGE.test(gap));
    push(text.slice(start, Math.min(to, match.end)), true);
    at = Math.min(to, match.end);
  }
  push(text.slice(at, to), false);
  return segments;
}
