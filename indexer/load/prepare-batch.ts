import type { Article } from '#core/contract/article.ts';
import type { IndexDocument } from '#core/contract/index-document.ts';
import type { CountedText } from '#core/ranking/corpus-statistics.ts';
import { ok, type Result } from '#core/result.ts';
import type { Analyser } from '#core/vi/analyse.ts';
import { hashContent } from '../articles/complete-article.ts';
import { describeChange } from '../articles/describe-change.ts';
import { toIndexDocument } from '../articles/to-index-document.ts';
import type { Places } from '../places/places.ts';
import type { IndexError, SearchIndex } from '../search-index/search-index.ts';

/** An article on its way into the index, with where it was read. */
export interface Pending {
  readonly where: string;
  readonly article: Article;
  /** When this version was taken from its source; null where nothing says so. */
  readonly takenAt: string | null;
  /** True when its page answered just now. */
  readonly live: boolean;
}

/** A document to be written. */
export interface Change {
  readonly where: string;
  readonly document: IndexDocument;
  /** The encoded text it replaces; null when the article is new. */
  readonly replaced: CountedText | null;
}

export interface PreparedBatch {
  readonly changes: readonly Change[];
  readonly unchanged: readonly Article[];
  /** Those of which the index holds a newer version, with the time of that. */
  readonly older: readonly { readonly where: string; readonly than: string }[];
  /** Ids of articles that were marked as vanished and whose page answers again. */
  readonly back: readonly string[];
}

export interface PrepareDeps {
  readonly index: SearchIndex;
  readonly analyser: Analyser;
  readonly places: Places;
  readonly now: () => Date;
}

/** Earlier changes are forgotten: a page with a counter in its text changes with every load. */
const MOST_CHANGES = 20;

/** Asks the index which articles it holds as they are, and analyses the others. Ids must differ. */
export async function prepareBatch(
  batch: readonly Pending[],
  { index, analyser, places, now }: PrepareDeps,
): Promise<Result<PreparedBatch, IndexError>> {
  const known = await index.known(batch.map(({ article }) => article.id));
  if (!known.ok) return known;
  const before = new Map(known.value.map((article) => [article.id, article]));
  const time = now().toISOString();
  // A clock that is ahead must not shut out what comes after it.
  const taken = ({ takenAt }: Pending) => (takenAt !== null && takenAt > time ? time : takenAt);
  const newerThan = (pending: Pending): string | null => {
    const [there, own] = [before.get(pending.article.id)?.takenAt ?? null, taken(pending)];
    return there !== null && own !== null && own < there ? there : null;
  };
  const changed = batch.filter(({ article }) => before.get(article.id)?.contentHash !== hashContent(article));
  const judged = changed.map((pending) => ({ pending, than: newerThan(pending) }));
  const different = judged.flatMap(({ pending, than }) => (than === null ? [pending] : []));
  const older = judged.flatMap(({ pending: { where }, than }) => (than === null ? [] : [{ where, than }]));
  const texts = await index.texts(different.map(({ article }) => article.id).filter((id) => before.has(id)));
  if (!texts.ok) return texts;
  const replaced = new Map(texts.value.map((text) => [text.id, text]));
  const isMarked = (id: string) => (before.get(id)?.vanishedAt ?? null) !== null;
  const changes = different.map((pending): Change => {
    const { where, article } = pending;
    const earlier = before.get(article.id);
    const times = { firstSeenAt: earlier?.firstSeenAt ?? time, updatedAt: time };
    const make = (from: Article) => ({
      ...toIndexDocument(from, { analyser, places, ...times }),
      takenAt: taken(pending),
    });
    const document = make(article);
    const text = replaced.get(article.id);
    if (earlier === undefined || text === undefined) return { where, document, replaced: null };
    const ownText =
      earlier.bodyHash === undefined
        ? // Nothing was read of attachments then: what is there is the article's own.
          text.bodyVi !== make({ ...article, attachments: [] }).bodyVi
        : earlier.bodyHash !== document.bodyHash;
    const change = describeChange(text, document, ownText, time);
    const changes = [...(earlier.changes ?? []), change].slice(-MOST_CHANGES);
    // A file says nothing about the page it was saved from.
    const mark = isMarked(article.id) ? { vanishedAt: earlier.vanishedAt ?? null } : {};
    return { where, document: { ...document, changes, ...mark }, replaced: text };
  });
  const back = batch.filter(({ article, live }) => live && isMarked(article.id)).map(({ article }) => article.id);
  const changing = new Set(changed);
  const unchanged = batch.filter((pending) => !changing.has(pending)).map(({ article }) => article);
  return ok({ changes, unchanged, older, back });
}
