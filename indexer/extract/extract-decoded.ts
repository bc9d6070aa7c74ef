import { extractHtml } from './extract-html.ts';
import { extractMarkdown } from './extract-markdown.ts';
import { extractText } from './extract-text.ts';
import type { ExtractedPage, RawPage } from './extracted-page.ts';
import type { PortalPlatform } from './portal-platform.ts';

const LOOKS_LIKE_HTML = /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<div|<article)/i;

/** Whether a text is a page's HTML rather than its saved text. */
export const looksLikeHtml = (text: string): boolean => LOOKS_LIKE_HTML.test(text);

/** Reads the text of one page, whatever its form: saved text, HTML or Markdown. */
export function extractDecoded(
  text: string,
  { file, url }: Omit<RawPage, 'bytes'>,
  platforms?: readonly PortalPlatform[],
): ExtractedPage {
  if (file?.endsWith('.md') === true) return extractMarkdown(text, url);
  return looksLikeHtml(text) ? extractHtml(text, url, platforms) : extractText(text, url);
}
