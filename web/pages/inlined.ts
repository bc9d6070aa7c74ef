/** Addresses of the built scripts, which carry a hash, and the styles; written in by the build. */
declare const __ASSETS__: { readonly search: string; readonly page: string; readonly styles: string };

/** What stands in a page itself: the server lets browsers take these from it, and nothing else. */
export interface Inlined {
  readonly styles: string;
  readonly scripts: Readonly<Record<'search' | 'page', string>>;
}

/**
 * Fetches a page's script two frames after the page is there: what is read is painted first, also where the script lies
 * in the browser's cache and its work would else delay the paint (0.3 s of a slow phone, Lighthouse).
 */
const startAfterPaint = (script: string) =>
  `requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(()=>import(${JSON.stringify(script)}))))`;

/** The styles of every page, and the starter of each script. */
export const inlined = (): Inlined => ({
  styles: __ASSETS__.styles,
  scripts: { search: startAfterPaint(__ASSETS__.search), page: startAfterPaint(__ASSETS__.page) },
});
