import { withLang } from '#core/contract/lang.ts';
import * as vi from '../text/vi.ts';

/** The address of a page of the portal in the language of this one. */
export const pageUrl = (path: string): string => withLang(path, vi.lang);
