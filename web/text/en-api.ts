import type { ApiErrorCode } from '#core/contract/api-error.ts';
import type { ApiExampleName } from '../present/api-examples.ts';

// What `vi-api.ts` says, for the English pages.

export const title = 'For programmers';
export const intro =
  'Programs can ask for everything that can be searched here. Reading only, no key, no registration. Each example below opens a real answer.';
export const description = 'The whole description (OpenAPI 3.1)';
export const examples = 'Examples';
export const open = 'Open the answer';
export const look = 'Look at:';
export const missing = 'The portal holds no article for this example yet.';
export const errors = 'Error codes';
export const errorsIntro =
  'Errors are answered as {"error": {"code", "message"}}. The codes below stay the same from version to version; messages are Vietnamese, meant for people, and may change.';
export const codes = {
  bad_parameter: [400, 'A wrong parameter; error.parameters names each, the value sent and what is accepted.'],
  not_found: [404, 'No such article or address.'],
  method_not_allowed: [405, 'Only GET, HEAD and OPTIONS.'],
  rate_limited: [429, 'Too many requests; wait for the seconds in Retry-After.'],
  engine_down: [503, 'The search engine is away or holds no articles yet; wait as Retry-After says and ask again.'],
  engine_busy: [503, 'The search engine is overloaded; wait as Retry-After says and ask again.'],
  internal: [500, 'An error of the server; the same request will hardly fare better.'],
} satisfies Record<ApiErrorCode, readonly [status: number, meaning: string]>;
export const manners = 'Limits, caching, calls from other sites';
export const limit = (perMinute: string) =>
  `Each network address has ${perMinute} requests a minute. RateLimit-Limit is that number, RateLimit-Remaining what is left, RateLimit-Reset the seconds until it is full again; beyond it the answer is 429 with Retry-After.`;
export const lines = [
  'Answers have an ETag: sent back in If-None-Match, it gives 304 without contents while nothing is new. Searches and articles may be reused for 30 seconds (Cache-Control), feeds and files for 5 minutes.',
  'Other sites may call every address that begins with /api/ from the browser (CORS, Access-Control-Allow-Origin: *) and read ETag, Retry-After and the RateLimit headers.',
  'Titles and passages are parts { text, marked }, not HTML: marked says what matched. Days are yyyy-mm-dd, in the time of Viet Nam.',
  'New fields in an answer are not called a breaking change; ignore those you do not know.',
];
export const exampleWords = {
  search: {
    title: 'Search',
    why: 'As the search box: with or without accents, abbreviations, document numbers. Says how the words were understood.',
  },
  phrase: {
    title: 'A phrase, without a word',
    why: 'Quotes ask for the very phrase; a minus right before a word leaves out the articles that hold it.',
  },
  unit: {
    title: 'What is new from one unit',
    why: 'Values of filters are in facets; repeat unit to choose several.',
  },
  topicAndDays: {
    title: 'By topic and days',
    why: 'Days are those of publication or of the event. A minus before a parameter excludes its value.',
  },
  counts: {
    title: 'Count by year without reading articles',
    why: 'perPage is at least 1; the counts are in facets and months.',
  },
  nextPage: {
    title: 'The next page',
    why: 'Go on until page equals pages.',
  },
  suggest: {
    title: 'Suggestions while typing',
    why: 'Phrases, units, topics, titles; each has an address and finds something.',
  },
  article: {
    title: 'A whole article',
    why: 'Text, days, unit, attachments, and related articles.',
  },
  related: {
    title: 'Related articles',
    why: 'Articles on the same matter and, apart, copies published elsewhere.',
  },
  feed: {
    title: 'Follow a search (Atom)',
    why: 'For a feed reader: the newest articles of that very search.',
  },
  calendar: {
    title: 'Events for a calendar (iCalendar)',
    why: 'Without a first day it begins today.',
  },
  json: {
    title: 'Download for a report',
    why: 'At most 1000 articles at once; the true total is in X-Total-Count (CSV) and total (JSON).',
  },
  csv: {
    title: 'A CSV table',
    why: 'Opens in a spreadsheet; cells that look like formulas are made harmless.',
  },
} satisfies Record<ApiExampleName, { readonly title: string; readonly why: string }>;
