import { Hono, type Context } from 'hono';
import type { SearchQuery } from '#core/contract/search-query.ts';
import { toSearchEntries } from '#core/contract/search-query-codec.ts';
import type { Deps } from '../deps.ts';
import { instantToDay } from '#core/vi/dates.ts';
import { describeSearch } from '../export/describe-search.ts';
import { pickEvents, toEventQuery } from '../export/pick-events.ts';
import { presentAtom } from '../export/present-atom.ts';
import { presentCalendar } from '../export/present-calendar.ts';
import { presentCsv } from '../export/present-csv.ts';
import { answerEngineError, answerProblem } from '../middleware/answer-problem.ts';
import { originOf } from '../middleware/origin-of.ts';
import { readHits, type ReadHits } from './read-hits.ts';
import { readQuery } from './read-query.ts';

/** An export ends here, and says so: `x-total-count` holds the whole number. */
export const MAX_EXPORTED = 1000;
export const FEED_LENGTH = 50;
/** Articles looked through for events; a calendar of more is a calendar nobody reads. */
const MAX_LOOKED_THROUGH = 500;
const CACHE = 'public, max-age=300';

/** Any search as a feed or a file: exactly the search the page shows, in the order that suits the form. */
export function createExportRoutes(deps: Deps): Hono {
  const answer = async (
    c: Context,
    {
      most,
      change = (query) => query,
    }: { readonly most: number; readonly change?: (query: SearchQuery) => SearchQuery },
    present: (query: SearchQuery, read: ReadHits) => Response,
  ): Promise<Response> => {
    const asked = readQuery(c);
    if (!asked.ok) return answerProblem(c, deps, 400, asked.error);
    const query = change({ ...asked.value, page: 1 });
    const read = await readHits(deps.search.search, query, { most, signal: c.req.raw.signal });
    if (!read.ok) return answerEngineError(c, deps, read.error, query);
    c.header('cache-control', CACHE);
    c.header('x-total-count', String(read.value.total));
    return present(query, read.value);
  };

  return new Hono()
    .get('/feed.atom', (c) =>
      answer(c, { most: FEED_LENGTH, change: (query) => ({ ...query, sort: 'newest' }) }, (query, { hits }) => {
        const search = new URLSearchParams(toSearchEntries(query).map(([name, value]) => [name, value])).toString();
        const feed = presentAtom({ query, search, hits, origin: originOf(c, deps), portal: deps.portal });
        return c.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
      }),
    )
    .get('/calendar.ics', (c) => {
      const today = instantToDay(deps.now());
      const change = (query: SearchQuery) => toEventQuery(query, today);
      return answer(c, { most: MAX_LOOKED_THROUGH, change }, (query, read) => {
        const title = `Lịch: ${describeSearch(query)}`;
        const hits = pickEvents(read.hits, query);
        const calendar = presentCalendar({ title, hits, origin: originOf(c, deps), portal: deps.portal });
        return c.body(calendar, 200, {
          'content-type': 'text/calendar; charset=utf-8',
          'content-disposition': 'inline; filename="tra-tin.ics"',
        });
      });
    })
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
