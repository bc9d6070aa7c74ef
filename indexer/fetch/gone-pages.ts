import type { SourceItem } from '../sources/source-item.ts';

/** Share of the pages asked for that must answer before a portal is called well. */
const MOST = 0.75;

/** What a crawl asked for and got, and the articles' pages that were not there. */
export interface GonePages {
  readonly answered: () => void;
  readonly failed: () => void;
  /** An article's page answered 404 or 410, or said under status 200 that it is not there. */
  readonly suspect: (url: string, id: string) => void;
  /** Tells at the end of a run what became of the suspects, and whether that is to be remembered. */
  readonly judge: (ended: boolean) => { readonly believed: boolean; readonly items: readonly SourceItem[] };
}

/**
 * Keeps the pages that were not there until the end of a run, when it is known whether to believe the portal.
 *
 * A 404 amid an outage is no news: a portal whose database is away answers so for every article. A page is called gone
 * only when the run went to its end, beginning with a home page that was read, and at least three of four pages asked for
 * answered. A portal that moved all its pages to new addresses at once is not believed either: its old articles stay
 * unmarked rather than all be called gone by mistake. Broken links to pages never seen say nothing about the portal.
 */
export function createGonePages(): GonePages {
  const suspects = new Map<string, string>();
  let answered = 0;
  let failed = 0;
  return {
    answered: () => {
      answered += 1;
    },
    failed: () => {
      failed += 1;
    },
    suspect: (url, id) => {
      suspects.set(url, id);
    },
    judge: (ended) => {
      const believed = ended && answered >= MOST * (answered + failed + suspects.size);
      const doubt = ended ? 'phần lớn cổng không đáp' : 'lần đọc này không trọn vẹn';
      const items = [...suspects].map(([where, id]): SourceItem => {
        if (believed) return { kind: 'gone', where, id, code: 'vanished', reason: 'trước có, nay cổng đã gỡ' };
        const reason = `trước có, nay không thấy, nhưng ${doubt}: chưa coi là đã gỡ`;
        return { kind: 'left-out', where, code: 'broken-link', reason };
      });
      return { believed, items };
    },
  };
}
