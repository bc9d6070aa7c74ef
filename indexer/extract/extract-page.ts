import { decodeText } from './decode-text.ts';
import { extractHtml } from './extract-html.ts';
import { extractMarkdown } from './extract-markdown.ts';
import { extractText } from './extract-text.ts';
import type { ExtractedPage, RawPage } from './extracted-page.ts';
import type { PortalPlatform } from './portal-platform.ts';

const LOOKS_LIKE_HTML = /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<div|<article)/i;

/** Whether a text is a page's HTML rather than its saved text. */
export const looksLikeHtml = (text: string): boolean => LOOKS_LIKE_HTML.test(text);

/** Reads one page, whatever its form: saved text, HTML or Markdown. Never throws: what cannot be read says why. */
export function extractPage(page: RawPage, platforms?: readonly PortalPlatform[]): ExtractedPage {
  const text = decodeText(page.bytes);
  if (!text.ok) return { kind: 'other', reason: text.error };
  if (page.file?.endsWith('.md') === true) return extractMarkdown(text.value, page.url);
  return looksLikeHtml(text.value) ? extractHtml(text.value, page.url, platforms) : extractText(text.value, page.url);
}
