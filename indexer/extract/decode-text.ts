import { fromLegacyEncoding } from '#core/vi/legacy-encodings/from-legacy-encoding.ts';
import { err, ok, type Result } from '#core/result.ts';

/** Bytes looked at for control characters, which text does not have. */
const SAMPLE = 4096;
/** Text pasted from word processors has a stray one here and there, files of other kinds have many. */
const MOST_CONTROLS = 0.01;

/** Decodes a file as UTF-8 (with or without a byte-order mark) or UTF-16, or TCVN3 and VNI-Windows; the error says why it is not text. */
export function decodeText(bytes: Uint8Array): Result<string, string> {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (wide !== null) return ok(new TextDecoder(wide).decode(bytes));
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  if (sample.includes(0) || controls > sample.length * MOST_CONTROLS)
    return err('không phải tệp văn bản (có byte điều khiển)');
  try {
    return ok(fromLegacyEncoding(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    // Pages of the 2000s are TCVN3 or VNI, a byte a sign; anything else in a foreign code page is not guessed at.
    const bytewise = new TextDecoder('windows-1252').decode(bytes);
    const converted = fromLegacyEncoding(bytewise);
    return converted === bytewise ? err('không phải UTF-8; hãy chuyển tệp sang UTF-8') : ok(converted);
  }
}
