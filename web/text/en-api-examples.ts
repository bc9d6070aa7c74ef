import type { ApiExample } from './vi-api-examples.ts';

/** Calls to begin with, the commonest first. */
export const API_EXAMPLES: readonly ApiExample[] = [
  {
    title: 'Search',
    why: 'As the search box: with or without accents, abbreviations, document numbers. Says how the words were understood.',
    path: '/api/search?q=nông thôn mới',
    look: ['total', 'hits[].path', 'hits[].title[].text', 'interpretation.rung'],
  },
  {
    title: 'A phrase, without a word',
    why: 'Quotes ask for the very phrase; a minus right before a word leaves out the articles that hold it.',
    path: '/api/search?q="nông thôn mới" -bóng đá',
    look: ['total', 'hits[].snippets[][].text'],
  },
  {
    title: 'What is new from one unit',
    why: 'Values of filters are in facets; repeat unit to choose several.',
    path: '/api/search?unit={unit}&sort=newest&perPage=5',
    look: ['hits[].publishedOn', 'facets.unit[].value', 'facets.unit[].count'],
  },
  {
    title: 'By topic and days',
    why: 'Days are those of publication or of the event. A minus before a parameter excludes its value.',
    path: '/api/search?topic=y-te&-docType=Quyết định&from=2015-01-01&to=2035-12-31',
    look: ['total', 'months[].month', 'months[].count'],
  },
  {
    title: 'Count by year without reading articles',
    why: 'perPage is at least 1; the counts are in facets and months.',
    path: '/api/search?q=tiêm chủng&perPage=1',
    look: ['facets.year[].value', 'facets.year[].count'],
  },
  {
    title: 'The next page',
    why: 'Go on until page equals pages.',
    path: '/api/search?q=xã&page=2&perPage=10',
    look: ['page', 'pages', 'hits[].id'],
  },
  {
    title: 'Suggestions while typing',
    why: 'Phrases, units, topics, titles; each has an address and finds something.',
    path: '/api/suggest?q=nông th',
    look: ['suggestions[].text', 'suggestions[].path'],
  },
  {
    title: 'A whole article',
    why: 'Text, days, unit, attachments, and related articles.',
    path: '/api/articles/{article}',
    look: ['article.body', 'article.source', 'path'],
  },
  {
    title: 'Related articles',
    why: 'Articles on the same matter and, apart, copies published elsewhere.',
    path: '/api/articles/{article}/related',
    look: ['hits[].path'],
  },
  {
    title: 'Follow a search (Atom)',
    why: 'For a feed reader: the newest articles of that very search.',
    path: '/feed.atom?topic=thong-bao',
    look: ['<entry>', '<updated>'],
  },
  {
    title: 'Events for a calendar (iCalendar)',
    why: 'Without a first day it begins today.',
    path: '/calendar.ics?from=2015-01-01',
    look: ['BEGIN:VEVENT', 'SUMMARY:'],
  },
  {
    title: 'Download for a report',
    why: 'At most 1000 articles at once; the true total is in X-Total-Count (CSV) and total (JSON).',
    path: '/export.json?topic=y-te',
    look: ['total', 'exported', 'hits[].title[].text'],
  },
  {
    title: 'A CSV table',
    why: 'Opens in a spreadsheet; cells that look like formulas are made harmless.',
    path: '/export.csv?topic=y-te',
    look: ['/tin/'],
  },
];
