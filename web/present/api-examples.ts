/** One call of the JSON interface, the feeds or the exports, shown on `/api` and run by a test against sample articles. */
interface ApiExample {
  /** Its words are in `text/vi-api.ts`. */
  readonly name: string;
  /** Readable, not yet encoded; `{article}` and `{unit}` stand for ones that the portal holds. */
  readonly path: string;
  /** What to look at: fields as in `hits[].title`, or words of an answer that is not JSON. */
  readonly look: readonly string[];
}

/** Calls to begin with, the commonest first. */
export const API_EXAMPLES = [
  {
    name: 'search',
    path: '/api/search?q=nông thôn mới',
    look: ['total', 'hits[].path', 'hits[].title[].text', 'interpretation.rung'],
  },
  {
    name: 'phrase',
    path: '/api/search?q="nông thôn mới" -bóng đá',
    look: ['total', 'hits[].snippets[][].text'],
  },
  {
    name: 'unit',
    path: '/api/search?unit={unit}&sort=newest&perPage=5',
    look: ['hits[].publishedOn', 'facets.unit[].value', 'facets.unit[].count'],
  },
  {
    name: 'topicAndDays',
    path: '/api/search?topic=y-te&-docType=Quyết định&from=2015-01-01&to=2035-12-31',
    look: ['total', 'months[].month', 'months[].count'],
  },
  {
    name: 'counts',
    path: '/api/search?q=tiêm chủng&perPage=1',
    look: ['facets.year[].value', 'facets.year[].count'],
  },
  {
    name: 'nextPage',
    path: '/api/search?q=xã&page=2&perPage=10',
    look: ['page', 'pages', 'hits[].id'],
  },
  {
    name: 'suggest',
    path: '/api/suggest?q=nông th',
    look: ['suggestions[].text', 'suggestions[].path'],
  },
  {
    name: 'article',
    path: '/api/articles/{article}',
    look: ['article.body', 'article.source', 'path'],
  },
  {
    name: 'related',
    path: '/api/articles/{article}/related',
    look: ['hits[].path'],
  },
  {
    name: 'feed',
    path: '/feed.atom?topic=thong-bao',
    look: ['<entry>', '<updated>'],
  },
  {
    name: 'calendar',
    path: '/calendar.ics?from=2015-01-01',
    look: ['BEGIN:VEVENT', 'SUMMARY:'],
  },
  {
    name: 'json',
    path: '/export.json?topic=y-te',
    look: ['total', 'exported', 'hits[].title[].text'],
  },
  {
    name: 'csv',
    path: '/export.csv?topic=y-te',
    look: ['/tin/'],
  },
] as const satisfies readonly ApiExample[];

export type ApiExampleName = (typeof API_EXAMPLES)[number]['name'];
