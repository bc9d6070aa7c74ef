import type { CheerioAPI } from 'cheerio';

/** Elements found in a parsed page. */
export type PageElements = ReturnType<ReturnType<CheerioAPI['root']>['find']>;

/** What stands inside an element. */
export type PageNode = PageElements[number]['children'][number];
