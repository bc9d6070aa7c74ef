import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const SELECTOR = v.pipe(v.string(), v.nonEmpty());

/** The form of `indexer/sources/portals/NAME.json`. */
const PLATFORM = v.pipe(
  v.strictObject({
    name: v.string(),
    /** The one portal it speaks of, without `www.`; absent for software that many portals run. */
    host: v.optional(v.pipe(v.string(), v.nonEmpty())),
    /** What every page of the platform has; where there is a host, every page of it unless this says otherwise. */
    page: v.optional(SELECTOR),
    /** The element that only articles have: a page of the platform without it is a list or a menu. */
    article: SELECTOR,
    /** Inside the article. */
    title: SELECTOR,
    body: SELECTOR,
    /** The element around the article whose own words hold the date, or one whose `datetime` or `content` is it. */
    date: v.optional(SELECTOR),
    /** Anywhere on the page; without it, or where it is empty, the last line of the body may be the signer. */
    author: v.optional(SELECTOR),
    /** The element whose words, or whose `content`, name the publishing unit. */
    unit: v.optional(SELECTOR),
    /** On listings whose further pages are `/page/2`, `/page/3`, … though no link says so. */
    pager: v.optional(SELECTOR),
  }),
  v.check(({ host, page }) => host !== undefined || page !== undefined, 'host hoặc page'),
);

/** How the pages of one kind of portal are built: CSS selectors, no code. */
export type PortalPlatform = v.InferOutput<typeof PLATFORM>;

/** Where the platforms of this program lie. */
export const PLATFORMS_FOLDER = new URL('../sources/portals/', import.meta.url);
let read: readonly PortalPlatform[] | null = null;

/** Reads every platform of a folder, those of one portal first; a file in another form throws. */
export function readPlatformsIn(folder: URL): readonly PortalPlatform[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => v.parse(PLATFORM, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
    .sort((a, b) => Number(a.host === undefined) - Number(b.host === undefined));
}

/** The program's own platforms, read once. */
export const readPlatforms = (): readonly PortalPlatform[] => (read ??= readPlatformsIn(PLATFORMS_FOLDER));
