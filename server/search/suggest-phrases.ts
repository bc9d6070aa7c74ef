import type { EngineError } from '#core/query/engine-request.ts';
import { readQuestion } from '#core/query/question.ts';
import { EXACT_FIELDS } from '#core/query/rung.ts';
import { ok, type Result } from '#core/result.ts';
import { encodePrefix } from '#core/vi/encode.ts';
import { spellOut } from '#core/vi/spell-out.ts';
import type { SearchContext } from './create-search.ts';

const MAX_PHRASES = 4;
const MAX_COMPLETIONS = 12;
const MAX_FORMS = 400;

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
  const { statistics, speller } = context;
  const terms = readQuestion(text, context.analyser, context.segment).units.flatMap((unit) => unit.terms);
  const last = terms.at(-1);
  if (last === undefined || terms.length > 8) return ok([]);
  const before = terms.slice(0, -1);
  const head = before.length === 0 ? [] : (speller.correct(before)?.forms ?? before.map((term) => term.vi));
  const previous = head.at(-1);
  const typed = encodePrefix(last.word);
  const forms: { vi: string; weight: number }[] = [];
  for (const [vi, frequency] of statistics.vocabulary()) {
    const fits = vi.startsWith(typed.vi) || spellOut(vi).ascii.startsWith(typed.ascii);
    if (!fits || /\d/.test(vi)) continue;
    const weight = previous === undefined ? frequency : statistics.pairFrequency(previous, vi);
    if (weight > 0) forms.push({ vi, weight: vi === last.vi ? weight * 2 : weight });
  }
  const best = forms.sort((a, b) => b.weight - a.weight).slice(0, MAX_COMPLETIONS);
  const followers = [...statistics.vocabulary()].sort((a, b) => b[1] - a[1]).slice(0, MAX_FORMS);
  const phrases = best.slice(0, 4).flatMap(({ vi, weight }) => {
    const next = followers
      .map(([follower]) => ({ follower, together: statistics.pairFrequency(vi, follower) }))
      .filter(({ together }) => together > 1)
      .sort((a, b) => b.together - a.together)
      .slice(0, 2);
    return [
      { forms: [...head, vi], weight },
      ...next.map(({ follower, together }) => ({ forms: [...head, vi, follower], weight: together })),
    ];
  });
  const candidates = phrases.filter(({ forms: parts }) => parts.length > 1).slice(0, MAX_COMPLETIONS);
  if (candidates.length === 0) return ok([]);
  const answers = await engine.search(
    candidates.map(({ forms: parts }) => ({
      q: `"${parts.join(' ')}" `,
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
  return ok(
    candidates
      .map(({ forms: parts }, at) => ({
        words: parts.map((vi) => spellOut(vi).word).join(' '),
        count: answers.value[at]?.total ?? 0,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, MAX_PHRASES),
  );
}
