import type { StoredArticle } from '#core/contract/article.ts';
import type { RankedText } from '#core/ranking/ranked-text.ts';
import { shinglesOf, type Shingles } from '#core/ranking/resemblance.ts';
import { isCopy, readOwnText, toOwnText, type CopyDeps, type OwnText } from './own-text.ts';

/** One shingle in eight tells enough of a text to rule out another. */
const ONE_IN = 8;
/** Copies share 0.8 of all shingles, and of a sample of them seldom fewer than this. */
const SUSPECT = 0.7;

const sketches = new WeakMap<RankedText, Shingles>();

function sketchOf(text: RankedText): Shingles {
  const known = sketches.get(text);
  if (known !== undefined) return known;
  const sketch = shinglesOf(text.terms.subarray(text.titleLength), ONE_IN);
  sketches.set(text, sketch);
  return sketch;
}

/** What was found of two texts, in the order they were compared in; a changed article has another text. */
const verdicts = new WeakMap<RankedText, WeakMap<RankedText, boolean>>();

function judge(one: RankedText, other: RankedText, compare: () => boolean): boolean {
  const known = verdicts.get(one) ?? new WeakMap<RankedText, boolean>();
  verdicts.set(one, known);
  const verdict = known.get(other) ?? compare();
  known.set(other, verdict);
  return verdict;
}

/** The own text of an article without attachments is at hand as it is: reading it anew takes ten times as long. */
function ownAtHand({ id, attachments }: StoredArticle, { corpus }: CopyDeps): OwnText | null {
  const text = corpus.texts.peek(id);
  return text === undefined || attachments.some((attachment) => attachment.text) ? null : toOwnText(text);
}

/**
 * Finds among articles, the best first, those that are copies of an earlier one: the copy's id with the id it copies.
 *
 * For a page of results: their texts are at hand, a sample of them rules out nearly all pairs, and the articles' own
 * bodies prove the few that are left.
 */
export function groupCopies(articles: readonly StoredArticle[], deps: CopyDeps): ReadonlyMap<string, string> {
  const proven = new Map<string, OwnText>();
  const own = (article: StoredArticle) => {
    const text = proven.get(article.id) ?? ownAtHand(article, deps) ?? readOwnText(article, deps);
    proven.set(article.id, text);
    return text;
  };
  const originals: { readonly article: StoredArticle; readonly text: RankedText; readonly size: number }[] = [];
  const having = new Map<number, number[]>();
  const copies = new Map<string, string>();
  for (const article of articles) {
    const text = deps.corpus.texts.peek(article.id);
    if (text === undefined) continue;
    const sketch = sketchOf(text);
    const shared = new Map<number, number>();
    for (const shingle of sketch) {
      for (const at of having.get(shingle) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const original = originals.find(
      (other, at) =>
        (shared.get(at) ?? 0) >= Math.max(1, SUSPECT * Math.min(sketch.size, other.size)) &&
        judge(text, other.text, () => isCopy(own(article), own(other.article))),
    );
    if (original !== undefined) {
      copies.set(article.id, original.article.id);
      continue;
    }
    for (const shingle of sketch) {
      const known = having.get(shingle);
      if (known === undefined) having.set(shingle, [originals.length]);
      else known.push(originals.length);
    }
    originals.push({ article, text, size: sketch.size });
  }
  return copies;
}
