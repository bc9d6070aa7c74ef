import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const SOURCES = { search: 'entry-search.tsx', page: 'entry-page.ts', style: 'styles/main.css' };

/** Addresses of the built files for the server's rendering: their names carry a hash, which only the first build knows. */
function readAssets(): Readonly<Record<string, string>> {
  const manifest = JSON.parse(readFileSync(fromRoot('dist/web/.vite/manifest.json'), 'utf8')) as Readonly<
    Record<string, { readonly file: string }>
  >;
  const addresses = Object.entries(SOURCES).map(([name, source]) => {
    const built = manifest[source];
    if (built === undefined) throw new Error(`${source} is not in the manifest of the first build`);
    return [name, `/${built.file}`] as const;
  });
  return Object.fromEntries(addresses);
}

/** Reads the first build when the second begins, not when a tool merely loads this file. */
const namedAssets = (): Plugin => ({
  name: 'named-assets',
  config: () => ({ define: { __ASSETS__: JSON.stringify(readAssets()) } }),
});

/** Two builds of one source: first what browsers load, then (`--ssr`) the server's renderer, which names those files. */
export default defineConfig(({ isSsrBuild }) => ({
  root: fromRoot('web'),
  plugins: [preact({ devToolsEnabled: false }), ...(isSsrBuild === true ? [namedAssets()] : [])],
  publicDir: false,
  logLevel: 'warn',
  ...(isSsrBuild === true
    ? {
        ssr: { noExternal: true },
        build: { outDir: fromRoot('dist/ssr'), emptyOutDir: true },
      }
    : {
        build: {
          outDir: fromRoot('dist/web'),
          emptyOutDir: true,
          manifest: true,
          modulePreload: false,
          rollupOptions: {
            input: Object.values(SOURCES).map((source) => fromRoot(`web/${source}`)),
            // The size limits name the files of each page.
            output: { chunkFileNames: 'assets/shared-[hash].js' },
            // A word written where it is used costs neither a name nor a declaration: 150 bytes of the search page.
            optimization: { inlineConst: { mode: 'all' } },
          },
        },
      }),
}));
