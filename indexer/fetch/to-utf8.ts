const DECLARED = /charset\s*=\s*["']?([\w-]+)/i;
const HEAD_BYTES = 2048;

function decodes(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The bytes of a page as UTF-8. Bytes that are UTF-8 are believed before header and `<meta>`, which often name a
 * charset nobody checked; then header, `<meta>` and the old Vietnamese code page are tried in turn.
 */
export function toUtf8(bytes: Buffer, contentType: string): Buffer {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide || decodes(bytes, 'utf-8') !== null) return bytes;
  const meta = DECLARED.exec(bytes.subarray(0, HEAD_BYTES).toString('latin1'))?.[1];
  for (const charset of [DECLARED.exec(contentType)?.[1], meta, 'windows-1258']) {
    const text = charset === undefined ? null : decodes(bytes, charset);
    if (text !== null) return Buffer.from(text);
  }
  return bytes;
}
