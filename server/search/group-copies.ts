import type { StoredArticle } from '#core/contract/article.ts';
import type { RankedText } from '#core/ranking/ranked-text.ts';
import { shinglesOf, type Shingles } from '#core/ranking/resemblance.ts';
import { isCopy, readOwnText, type CopyDeps, type OwnText } from './own-text.ts';

/** One shingle in eight, chosen by its hash: two texts keep the same ones. */
const KEPT = 8;
/** Copies share 0.8 of all shingles; of a sample, and with attachments among them, at least so many. */
const SUSPECT = 0.5;

const sketches = new WeakMap<RankedText, Shingles>();

function sketchOf(text: RankedText): Shingles {
  const known = sketches.get(text);
  if (known !== undefined) return known;
  const all = shinglesOf(text.terms.subarray(text.titleLength));
  const sketch = new Set([...all].filter((shingle) => shingle % KEPT === 0));
  sketches.set(text, sketch);
  return sketch;
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
    const text = proven.get(article.id) ?? readOwnText(article, deps);
    proven.set(article.id, text);
    return text;
  };
  const originals: { readonly article: StoredArticle; readonly size: number }[] = [];
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
        isCopy(own(article), own(other.article)),
    );
    if (original !== undefined) {
      copies.set(article.id, original.article.id);
      continue;
    }
    for (const shingle of sketch) having.set(shingle, [...(having.get(shingle) ?? []), originals.length]);
    originals.push({ article, size: sketch.size });
  }
  return copies;
}
