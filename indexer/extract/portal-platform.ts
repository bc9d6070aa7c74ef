import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const SELECTOR = v.pipe(v.string(), v.nonEmpty());
const PLATFORM = v.strictObject({
  name: v.string(),
  /** What every page of the platform has. */
  page: SELECTOR,
  /** The element that only articles have: a page of the platform without it is a list or a menu. */
  article: SELECTOR,
  /** Inside the article. */
  title: SELECTOR,
  body: SELECTOR,
  /** The element around the article whose own words hold the date. */
  date: SELECTOR,
  /** On listings whose further pages are `/page/2`, `/page/3`, … though no link says so. */
  pager: v.optional(SELECTOR),
});

/** How the pages of one kind of portal are built: CSS selectors, no code. */
export type PortalPlatform = v.InferOutput<typeof PLATFORM>;

const FOLDER = new URL('../sources/portals/', import.meta.url);
let read: readonly PortalPlatform[] | null = null;

/** Reads every `indexer/sources/portals/*.json` once; a file in another form is a mistake of the program's and throws. */
export function readPlatforms(): readonly PortalPlatform[] {
  read ??= readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => v.parse(PLATFORM, JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))));
  return read;
}
