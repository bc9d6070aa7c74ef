import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { err, ok, type Result } from '#core/result.ts';

/** The picture that a portal shows beside its name. */
export interface Logo {
  readonly bytes: Buffer;
  readonly type: string;
  /** Where browsers get it; another picture has another address, so that it may be kept for good. */
  readonly path: string;
}

/** Every page waits for nothing larger: an emblem drawn as SVG takes 10 kB. */
const MOST_BYTES = 100_000;

/** By the first bytes, because names lie. */
function typeOf(bytes: Buffer): string | null {
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG') return 'image/png';
  if (bytes.subarray(0, 3).toString('hex') === 'ffd8ff') return 'image/jpeg';
  if (bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP')
    return 'image/webp';
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<svg[\s>]/.test(bytes.toString('utf8'))
    ? 'image/svg+xml'
    : null;
}

/** Reads a picture that stands beside portal.json; the error says what of it is wrong. */
export function readLogo(folder: string, name: string): Result<Logo, string> {
  // A path could name any file that the server may read, and would show it to everybody.
  if (basename(name) !== name || name.startsWith('.')) return err('cần tên một tệp nằm cạnh portal.json');
  const file = join(folder, name);
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) return err(`tệp dài ${size} byte, tối đa ${MOST_BYTES}`);
    const bytes = readFileSync(file);
    const type = typeOf(bytes);
    if (type === null) return err('không phải ảnh SVG, PNG, WebP hay JPEG');
    return ok({ bytes, type, path: `/logo?v=${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}` });
  } catch {
    return err('không đọc được tệp này');
  }
}
