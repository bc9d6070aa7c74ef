import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lang } from '#core/contract/lang.ts';
import type { RenderPage } from '#core/contract/pages.ts';
import { err, ok, type Result } from '#core/result.ts';

/** The renderer as the build made it, once a language; the error names the file that is missing. */
export async function readRenderer(): Promise<Result<RenderPage, string>> {
  const read = async (lang: Lang): Promise<RenderPage | string> => {
    const file = new URL(`../dist/ssr/${lang}/entry-server.js`, import.meta.url);
    if (!existsSync(file)) return fileURLToPath(file);
    const { renderPage } = (await import(file.href)) as { readonly renderPage: RenderPage };
    return renderPage;
  };
  const [vi, en] = [await read('vi'), await read('en')];
  if (typeof vi === 'string') return err(vi);
  if (typeof en === 'string') return err(en);
  const renderers = { vi, en };
  return ok((page, context) => renderers[context.lang](page, context));
}
