import { err, ok, type Result } from '#core/result.ts';
import { describe } from './find-files.ts';
import { readManifest } from './read-manifest.ts';

/** The addresses of saved pages that --manifest gives, none without it; the error names the file and the line. */
export async function readAddresses(file: string | undefined): Promise<Result<ReadonlyMap<string, string>, string>> {
  if (file === undefined) return ok(new Map());
  try {
    return ok(await readManifest(file));
  } catch (cause) {
    return err(`Không đọc được --manifest ${file}: ${describe(cause)}`);
  }
}
