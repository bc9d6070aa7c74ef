import { Hono, type Context } from 'hono';
import type { SearchQuery } from '#core/contract/search-query.ts';
import { toSearchEntries } from '#core/contract/search-query-codec.ts';
import type { Deps } from '../deps.ts';
import { presentAtom } from '../export/present-atom.ts';
import { presentCsv } from '../export/present-csv.ts';
import { answerEngineError, answerProblem } from '../middleware/answer-problem.ts';
import { originOf } from '../middleware/origin-of.ts';
import { readHits, type ReadHits } from './read-hits.ts';
import { readQuery } from './read-query.ts';

/** An export ends here, and says so: `x-total-count` holds the whole number. */
export const MAX_EXPORTED = 1000;
export const FEED_LENGTH = 50;
const CACHE = 'public, max-age=300';

/** Any search as a feed or a file: exactly the search the page shows, in the order that suits the form. */
export function createExportRoutes(deps: Deps): Hono {
  const answer = async (
    c: Context,
    { most, sort }: { readonly most: number; readonly sort?: 'newest' },
    present: (query: SearchQuery, read: ReadHits) => Response,
  ): Promise<Response> => {
    const asked = readQuery(c);
    if (!asked.ok) return answerProblem(c, deps, 400, asked.error);
    const query = { ...asked.value, page: 1, sort: sort ?? asked.value.sort };
    const read = await readHits(deps.search.search, query, { most, signal: c.req.raw.signal });
    if (!read.ok) return answerEngineError(c, deps, read.error, query);
    c.header('cache-control', CACHE);
    c.header('x-total-count', String(read.value.total));
    return present(query, read.value);
  };

  return new Hono()
    .get('/feed.atom', (c) =>
      answer(c, { most: FEED_LENGTH, sort: 'newest' }, (query, { hits }) => {
        const search = new URLSearchParams(toSearchEntries(query).map(([name, value]) => [name, value])).toString();
        const feed = presentAtom({ query, search, hits, origin: originOf(c, deps), portal: deps.portal });
        return c.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
      }),
    )
    .get('/export.csv', (c) =>
      answer(c, { most: MAX_EXPORTED }, (_query, { hits }) =>
        c.body(presentCsv(hits, originOf(c, deps)), 200, {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename="tra-tin.csv"',
        }),
      ),
    )
    .get('/export.json', (c) =>
      answer(c, { most: MAX_EXPORTED }, (query, { hits, total }) =>
        c.json({ query, total, exported: hits.length, most: MAX_EXPORTED, hits }),
      ),
    );
}
