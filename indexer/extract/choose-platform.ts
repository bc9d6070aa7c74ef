import type { CheerioAPI } from 'cheerio';
import { portalHost } from '../fetch/canonical-address.ts';
import { findFirst } from './find-first.ts';
import type { PageElements } from './page-elements.ts';
import type { PortalPlatform } from './portal-platform.ts';

const ADDRESSES = 'link[rel="canonical"], meta[property="og:url"]';

/** The host a page belongs to, without `www.`: of its address, else of the one it gives itself. */
function hostOf($: CheerioAPI, url: string | null): string | null {
  const said = $(ADDRESSES).first();
  const address = url ?? said.attr('href') ?? said.attr('content') ?? '';
  return URL.canParse(address) ? portalHost(new URL(address)) : null;
}

/** The platforms a page belongs to, the likeliest first. */
export function fittingPlatforms(
  $: CheerioAPI,
  url: string | null,
  platforms: readonly PortalPlatform[],
): readonly PortalPlatform[] {
  const host = platforms.some((platform) => platform.host !== undefined) ? hostOf($, url) : null;
  return platforms.filter(
    (platform) =>
      (platform.host === undefined || platform.host === host) &&
      (platform.page === undefined || findFirst($, platform.page) !== undefined),
  );
}

/** A platform, and where a page has its article: nowhere on a list or a menu. */
interface ChosenPlatform {
  readonly platform: PortalPlatform;
  readonly articles: PageElements;
}

/** Chooses the platform to read a page by: one whose article it has, for a portal may have two kinds of pages. */
export function choosePlatform(
  $: CheerioAPI,
  url: string | null,
  platforms: readonly PortalPlatform[],
): ChosenPlatform | undefined {
  let first: ChosenPlatform | undefined;
  for (const platform of fittingPlatforms($, url, platforms)) {
    const chosen = { platform, articles: $.root().find(platform.article) };
    if (chosen.articles.length > 0) return chosen;
    first ??= chosen;
  }
  return first;
}
