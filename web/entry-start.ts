import { afterPaint } from './browser/after-paint.ts';

// What is read comes before what can be pressed: the script of the page is fetched beside it, and run once it is painted.
const script = document.querySelector<HTMLLinkElement>('link[rel=modulepreload]');
if (script !== null) afterPaint(() => void import(/* @vite-ignore */ script.href));
