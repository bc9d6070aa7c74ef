import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const MANIFEST = fromRoot('dist/web/.vite/manifest.json');

/** Names of the built client files, for the server's rendering; they carry a hash, so only the build knows them. */
function readAssets(): { readonly script: string; readonly style: string } {
  if (!existsSync(MANIFEST)) return { script: '/assets/missing.js', style: '/assets/missing.css' };
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<
    string,
    { readonly file: string; readonly css?: string[] }
  >;
  const entry = manifest['entry-client.tsx'];
  return { script: `/${entry?.file ?? ''}`, style: `/${entry?.css?.[0] ?? ''}` };
}

/** Two builds of one source: the browser's bundle, then the server's renderer, which names the first one's files. */
export default defineConfig(({ isSsrBuild }) => ({
  root: fromRoot('web'),
  plugins: [preact({ devToolsEnabled: false })],
  publicDir: false,
  logLevel: 'warn',
  define: isSsrBuild === true ? { __ASSETS__: JSON.stringify(readAssets()) } : {},
  ...(isSsrBuild === true ? { ssr: { noExternal: true } } : {}),
  build:
    isSsrBuild === true
      ? { outDir: fromRoot('dist/ssr'), emptyOutDir: true, ssr: 'entry-server.tsx' }
      : {
          outDir: fromRoot('dist/web'),
          emptyOutDir: true,
          manifest: true,
          modulePreload: false,
          rollupOptions: { input: fromRoot('web/entry-client.tsx') },
        },
}));
