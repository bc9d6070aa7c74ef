import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lang } from '#core/contract/lang.ts';
import type { RenderPage } from '#core/contract/pages.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { InlineHashes } from './middleware/security-headers.ts';

/** The pages of every language, and the hashes of what is written into them, as a content security policy names them. */
export interface Renderer {
  readonly renderPage: RenderPage;
  readonly inlineHashes: InlineHashes;
}

interface Built {
  readonly renderPage: RenderPage;
  readonly inlined: () => { readonly styles: string; readonly scripts: Readonly<Record<string, string>> };
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const hashesOf = (texts: readonly string[]) => [...new Set(texts.map(hashOf))];

/** The renderer as the build made it, once a language; the error names the file that is missing. */
export async function readRenderer(): Promise<Result<Renderer, string>> {
  const read = async (lang: Lang): Promise<Built | string> => {
    const file = new URL(`../dist/ssr/${lang}/entry-server.js`, import.meta.url);
    if (!existsSync(file)) return fileURLToPath(file);
    return (await import(file.href)) as Built;
  };
  const [vi, en] = [await read('vi'), await read('en')];
  if (typeof vi === 'string') return err(vi);
  if (typeof en === 'string') return err(en);
  const built = { vi, en };
  const inlined = [vi.inlined(), en.inlined()];
  return ok({
    renderPage: (page, context) => built[context.lang].renderPage(page, context),
    inlineHashes: {
      styles: hashesOf(inlined.map(({ styles }) => styles)),
      scripts: hashesOf(inlined.flatMap(({ scripts }) => Object.values(scripts))),
    },
  });
}
