import { Hono, type Context } from 'hono';
import type { SearchQuery } from '#core/contract/search-query.ts';
import { toSearchEntries } from '#core/contract/search-query-codec.ts';
import { MAX_PER_PAGE } from '#core/contract/search-query.ts';
import type { Hit } from '#core/contract/search-response.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { ok, type Result } from '#core/result.ts';
import type { Deps } from '../deps.ts';
import { answerEngineError, answerProblem } from '../middleware/answer-problem.ts';
import { originOf } from '../middleware/origin-of.ts';
import { presentAtom } from '../export/present-atom.ts';
import { presentCsv } from '../export/present-csv.ts';
import { describeProblems, readQuery } from './read-query.ts';

/** An export ends here, and says so: `x-total-count` holds the whole number. */
const MAX_EXPORTED = 1000;
const FEED_LENGTH = 50;

/** Any search as a feed or a file: exactly the search the page shows, in the order that suits the form. */
export function createExportRoutes(deps: Deps): Hono {
  /** The first `most` hits of a search, page after page. */
  async function readHits(
    query: SearchQuery,
    most: number,
  ): Promise<Result<{ hits: Hit[]; total: number }, EngineError>> {
    const hits: Hit[] = [];
    let total = 0;
    for (let page = 1; hits.length < most; page += 1) {
      const answer = await deps.search.search({ ...query, page, perPage: Math.min(MAX_PER_PAGE, most) });
      if (!answer.ok) return answer;
      total = answer.value.total;
      hits.push(...answer.value.hits);
      if (page >= answer.value.pages) break;
    }
    return ok({ hits: hits.slice(0, most), total });
  }

  const handle =
    (
      most: number,
      present: (c: Context, query: SearchQuery, hits: readonly Hit[], total: number) => Response,
      sort?: 'newest',
    ) =>
    async (c: Context) => {
      const query = readQuery(c);
      if (!query.ok) {
        const error = {
          code: 'bad_parameter',
          message: describeProblems(query.error),
          parameters: query.error,
        } as const;
        return answerProblem(c, deps, 400, error);
      }
      const wanted = sort === undefined ? query.value : { ...query.value, sort };
      const read = await readHits(wanted, most);
      if (!read.ok) return answerEngineError(c, deps, read.error);
      c.header('cache-control', 'public, max-age=300');
      c.header('x-total-count', String(read.value.total));
      return present(c, wanted, read.value.hits, read.value.total);
    };

  const selfOf = (c: Context, query: SearchQuery) => {
    const parameters = new URLSearchParams(
      toSearchEntries({ ...query, page: 1 }).map(([name, value]) => [name, value]),
    );
    return `${originOf(c)}/?${parameters.toString()}`;
  };

  return new Hono()
    .get(
      '/feed.atom',
      handle(
        FEED_LENGTH,
        (c, query, hits) => {
          const feed = presentAtom({
            query,
            hits,
            origin: originOf(c),
            page: selfOf(c, query),
            self: c.req.url,
            portal: deps.portal,
          });
          return c.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
        },
        'newest',
      ),
    )
    .get(
      '/export.csv',
      handle(MAX_EXPORTED, (c, _query, hits) =>
        c.body(presentCsv(hits, originOf(c)), 200, {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename="tra-tin.csv"',
        }),
      ),
    )
    .get(
      '/export.json',
      handle(MAX_EXPORTED, (c, query, hits, total) =>
        c.json({ query, total, exported: hits.length, most: MAX_EXPORTED, hits }),
      ),
    );
}
