import { afterPaint } from './browser/after-paint.ts';

// The script of a search page is fetched beside it, and run once the page is on the screen.
const script = document.querySelector<HTMLLinkElement>('link[rel=modulepreload]');
if (script !== null) afterPaint(() => void import(/* @vite-ignore */ script.href));
