import type { CheerioAPI } from 'cheerio';
import { portalHost } from '../fetch/canonical-address.ts';
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
      (platform.page === undefined || $(platform.page).length > 0),
  );
}

/** Chooses the platform to read a page by: one whose article it has, for a portal may have two kinds of pages. */
export function choosePlatform(
  $: CheerioAPI,
  url: string | null,
  platforms: readonly PortalPlatform[],
): PortalPlatform | undefined {
  const fitting = fittingPlatforms($, url, platforms);
  return fitting.find(({ article }) => $(article).length > 0) ?? fitting[0];
}
