import { basename, normalize, resolve } from 'node:path';

/**
 * The address a manifest gives a saved page: by its path inside the source, by its path as it was named on the command
 * line, by where it lies beside the manifest, or by its name.
 */
export function findAddress(manifest: ReadonlyMap<string, string>, file: string, inside: string): string | null {
  const keys = [inside, normalize(file), resolve(file), basename(file)];
  return keys.map((key) => manifest.get(key)).find((url) => url !== undefined) ?? null;
}
