import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lang } from '#core/contract/lang.ts';
import type { RenderPage } from '#core/contract/pages.ts';
import { err, ok, type Result } from '#core/result.ts';

/** The pages of every language, and the hashes of the styles written into them, as a content security policy names them. */
export interface Renderer {
  readonly renderPage: RenderPage;
  readonly styleHashes: readonly string[];
}

interface Built {
  readonly renderPage: RenderPage;
  readonly styles: () => readonly string[];
}

const hashOf = (styles: string) => `sha256-${createHash('sha256').update(styles).digest('base64')}`;

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
  return ok({
    renderPage: (page, context) => built[context.lang].renderPage(page, context),
    styleHashes: [...new Set([vi, en].flatMap(({ styles }) => styles().map(hashOf)))],
  });
}
