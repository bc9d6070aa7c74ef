import { ok, type Result } from '#core/result.ts';
import { canonicalAddress, portalHost } from '../fetch/canonical-address.ts';
import type { IndexError, SearchIndex } from '../search-index/search-index.ts';
import type { SourceItem } from '../sources/source-item.ts';
import type { Tally } from './report.ts';

/** A page that a crawl found gone. */
export type GoneItem = Extract<SourceItem, { kind: 'gone' }>;

export interface MarkDeps {
  readonly index: SearchIndex;
  readonly tally: Tally;
  /** Ids of all articles that this run read, from whatever source. */
  readonly seen: ReadonlySet<string>;
  readonly now: () => Date;
}

const AT_ONCE = 1000;

/** The same for `http` and `https`, with `www.` or without. */
function placeOf(address: string | null): string | null {
  const url = address === null ? null : canonicalAddress(address);
  return url === null ? null : portalHost(url) + url.pathname + url.search;
}

/**
 * Notes in the index when the pages of articles were found gone, once, and counts every one of the pages.
 *
 * An article that was read elsewhere in the same run, or that the index has from another address, has not vanished: one
 * text is served under several.
 */
export async function markVanished(gone: readonly GoneItem[], deps: MarkDeps): Promise<Result<void, IndexError>> {
  const { index, tally, seen } = deps;
  const vanishedAt = deps.now().toISOString();
  for (let at = 0; at < gone.length; at += AT_ONCE) {
    const items = gone.slice(at, at + AT_ONCE);
    const known = await index.known([...new Set(items.map(({ id }) => id))]);
    if (!known.ok) return known;
    const stored = new Map(known.value.map((article) => [article.id, article]));
    const fresh = new Set<string>();
    for (const { where, id, reason } of items) {
      const article = stored.get(id);
      if (article === undefined || seen.has(id) || placeOf(article.url) !== placeOf(where)) {
        const why = article === undefined ? 'kho không có bài này' : 'bài còn ở địa chỉ khác';
        tally.add({ kind: 'left-out', where, code: 'elsewhere', reason: `${reason}; ${why}` });
        continue;
      }
      tally.add({ kind: 'left-out', where, code: 'vanished', reason: `${reason}; bản lưu vẫn ở trong kho` });
      if ((article.vanishedAt ?? null) === null) fresh.add(id);
    }
    const marked = await index.mark([...fresh].map((id) => ({ id, vanishedAt })));
    if (!marked.ok) return marked;
    tally.vanished(fresh.size);
  }
  return ok(undefined);
}
