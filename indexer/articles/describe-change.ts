import type { ArticleChange } from '#core/contract/article.ts';
import type { CountedText } from '#core/ranking/corpus-statistics.ts';

function countWords({ titleVi, bodyVi }: CountedText): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const raw of `${titleVi} ${bodyVi}`.split(' ')) {
    const word = raw.endsWith('.') ? raw.slice(0, -1) : raw;
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How many words of one text the other lacks, each as often as it does. */
function lacking(from: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  return [...from].reduce((sum, [word, count]) => sum + Math.max(0, count - (other.get(word) ?? 0)), 0);
}

/**
 * Says what changed between two states of an article whose hashes differ, by their encoded texts.
 *
 * `ownText` is whether the article's own words are among what changed: a file that could be read for the first time, or no
 * more, is no change that somebody made to the article.
 */
export function describeChange(before: CountedText, after: CountedText, ownText: boolean, at: string): ArticleChange {
  const [was, is] = [countWords(before), countWords(after)];
  const title = before.titleVi !== after.titleVi;
  const body = before.bodyVi !== after.bodyVi;
  const text = body && ownText;
  const attachments = body && !ownText;
  return {
    at,
    parts: [
      ...(title ? (['title'] as const) : []),
      ...(text ? (['text'] as const) : []),
      ...(attachments ? (['attachments'] as const) : []),
      ...(title || body ? [] : (['facts'] as const)),
    ],
    added: lacking(is, was),
    removed: lacking(was, is),
  };
}
