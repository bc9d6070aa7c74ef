import { afterPaint } from './browser/after-paint.ts';

// The script of a search page is fetched and run once the page is on the screen.
const script = document.querySelector<HTMLScriptElement>('script[data-then]')?.dataset['then'];
if (script !== undefined) afterPaint(() => void import(/* @vite-ignore */ script));
