import { choosePlatform } from './choose-platform.ts';
import { dropHidden } from './drop-hidden.ts';
import { extractPlatform } from './extract-platform.ts';
import { extractUnknown } from './extract-unknown.ts';
import type { ExtractedPage } from './extracted-page.ts';
import { readPlatforms, type PortalPlatform } from './portal-platform.ts';
import { TOO_MUCH } from './parse-html.ts';
import { readHtml } from './read-html.ts';

/** Reads an HTML page: by its platform's selectors, else by what pages have in common. */
export function extractHtml(
  html: string,
  url: string | null,
  platforms: readonly PortalPlatform[] = readPlatforms(),
): ExtractedPage {
  return readHtml<ExtractedPage>(html, { kind: 'other', reason: TOO_MUCH }, ($) => {
    dropHidden($);
    const chosen = choosePlatform($, url, platforms);
    if (chosen === undefined) return extractUnknown($, html, url);
    return extractPlatform($, chosen.platform, chosen.articles, url);
  });
}
