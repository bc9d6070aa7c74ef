import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { LANGS, type Lang } from '../core/contract/lang.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The address of a built file: its name carries a hash, which only the build that made it knows. */
function readAsset(build: string, source: string): string {
  const manifest = JSON.parse(readFileSync(fromRoot(`dist/web/.vite/${build}.json`), 'utf8')) as Readonly<
    Record<string, { readonly file: string }>
  >;
  const built = manifest[source];
  if (built === undefined) throw new Error(`${source} is not in the manifest of the build «${build}»`);
  return `/${built.file}`;
}

const readStyles = (name: string): string =>
  readFileSync(fromRoot(`dist/web${readAsset('client', `styles/${name}.css`)}`), 'utf8').trim();

/** The language an environment is built in; what every language shares is built in none. */
const langOf = (environment: string): Lang => LANGS.find((lang) => environment.endsWith(`_${lang}`)) ?? 'vi';

/** Puts the words of the environment's language in the place of the Vietnamese (`text/en-pages.ts` for `text/vi-pages.ts`). */
const wordsInLanguage = (): Plugin => ({
  name: 'words-in-language',
  enforce: 'pre',
  resolveId(source, importer) {
    const words = /^(.*\/text)\/vi((?:-[a-z]+)?\.ts)$/.exec(source);
    if (words === null) return null;
    return this.resolve(`${words[1]}/${langOf(this.environment.name)}${words[2]}`, importer, { skipSelf: true });
  },
});

/** Tells the renderers the names of the scripts that browsers load, and the styles themselves: both are built before them. */
const namedAssets = (): Plugin => ({
  name: 'named-assets',
  transform: {
    filter: { code: '__ASSETS__' },
    handler(code) {
      const assets = {
        search: readAsset(`search_${langOf(this.environment.name)}`, 'entry-search.tsx'),
        start: readAsset('client', 'entry-start.ts'),
        page: readAsset('client', 'entry-page.ts'),
        styles: { search: readStyles('search'), page: readStyles('page') },
      };
      return code.replaceAll(/\b__ASSETS__\b/g, `(${JSON.stringify(assets)})`);
    },
  },
});

/** A build for browsers; each search page is one file, so that no second request waits for the first. */
const forBrowsers = (build: string, sources: readonly string[]): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: fromRoot('dist/web'),
    emptyOutDir: build === 'client',
    manifest: `.vite/${build}.json`,
    modulePreload: false,
    rolldownOptions: {
      input: sources.map((source) => fromRoot(`web/${source}`)),
      // The size limits name the files of each page.
      output: { entryFileNames: build === 'client' ? 'assets/[name]-[hash].js' : `assets/${build}-[hash].js` },
      // A word written where it is used costs neither a name nor a declaration: 150 bytes of the search page.
      optimization: { inlineConst: { mode: 'all' } },
    },
  },
});

const forServer = (lang: Lang): EnvironmentOptions => ({
  consumer: 'server',
  resolve: { noExternal: true },
  build: {
    outDir: fromRoot(`dist/ssr/${lang}`),
    emptyOutDir: true,
    rolldownOptions: { input: fromRoot('web/entry-server.tsx') },
  },
});

/**
 * Five builds of one source, one after the other: what every page loads, the script of the search page once a language,
 * then the server's renderer once a language, which names those files.
 */
export default defineConfig({
  root: fromRoot('web'),
  plugins: [preact({ devToolsEnabled: false }), wordsInLanguage(), namedAssets()],
  publicDir: false,
  logLevel: 'warn',
  // The signals' own devtools: never there, and what they would be told is left out.
  define: { 'window.__PREACT_SIGNALS_DEVTOOLS__': 'false' },
  builder: {},
  environments: {
    client: forBrowsers('client', ['entry-start.ts', 'entry-page.ts', 'styles/search.css', 'styles/page.css']),
    ...Object.fromEntries(LANGS.map((lang) => [`search_${lang}`, forBrowsers(`search_${lang}`, ['entry-search.tsx'])])),
    ...Object.fromEntries(LANGS.map((lang) => [`server_${lang}`, forServer(lang)])),
  },
});
