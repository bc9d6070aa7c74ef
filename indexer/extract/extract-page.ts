import { decodeText } from './decode-text.ts';
import { extractDecoded } from './extract-decoded.ts';
import type { ExtractedPage, RawPage } from './extracted-page.ts';
import type { PortalPlatform } from './portal-platform.ts';

/** Reads one page, whatever its form and encoding. Never throws: what cannot be read says why. */
export function extractPage({ bytes, ...page }: RawPage, platforms?: readonly PortalPlatform[]): ExtractedPage {
  const text = decodeText(bytes);
  return text.ok ? extractDecoded(text.value, page, platforms) : { kind: 'other', reason: text.error };
}
