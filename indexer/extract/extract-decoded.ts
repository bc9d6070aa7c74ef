import { extractHtml } from './extract-html.ts';
import { extractMarkdown } from './extract-markdown.ts';
import { extractText } from './extract-text.ts';
import type { ExtractedPage, RawPage } from './extracted-page.ts';
import type { PortalPlatform } from './portal-platform.ts';

/** Pages of portals have some 100,000 characters; more than this is no page that anybody reads. */
const MAX_CHARACTERS = 5_000_000;

const LOOKS_LIKE_HTML = /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<div|<article)/i;

/** Whether a text is a page's HTML rather than its saved text. */
export const looksLikeHtml = (text: string): boolean => LOOKS_LIKE_HTML.test(text);

/** Reads the text of one page, whatever its form: saved text, HTML or Markdown. */
export function extractDecoded(
  text: string,
  { file, url }: Omit<RawPage, 'bytes'>,
  platforms?: readonly PortalPlatform[],
): ExtractedPage {
  if (text.length > MAX_CHARACTERS) return { kind: 'other', reason: `trang dài hơn ${MAX_CHARACTERS} ký tự` };
  if (file?.endsWith('.md') === true) return extractMarkdown(text, url);
  return looksLikeHtml(text) ? extractHtml(text, url, platforms) : extractText(text, url);
}
