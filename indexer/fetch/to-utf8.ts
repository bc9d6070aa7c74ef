const DECLARED = /charset\s*=\s*["']?([\w-]+)/i;
const HEAD_BYTES = 2048;
/** Broken letters among the others of a page that is UTF-8 all the same; in other charsets nearly all are broken. */
const MOST_BROKEN = 0.1;

function decodes(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether bytes are UTF-8 but for a letter here and there: portals cut a lead by bytes, within a letter. */
function isTornUtf8(bytes: Buffer): boolean {
  let letters = 0;
  let broken = 0;
  for (const [letter] of bytes.toString('utf8').matchAll(/[^\0-\x7F]/gu)) {
    if (letter === '\uFFFD') broken += 1;
    else letters += 1;
  }
  return broken <= letters * MOST_BROKEN;
}

/**
 * The bytes of a page as UTF-8. Bytes that are UTF-8 are believed before header and `<meta>`, which often name a
 * charset nobody checked; then header, `<meta>` and the old Vietnamese code page are tried in turn.
 */
export function toUtf8(bytes: Buffer, contentType: string): Buffer {
  const mark = bytes.subarray(0, 2).toString('hex');
  const wide = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : null;
  if (wide !== null) return Buffer.from(new TextDecoder(wide).decode(bytes));
  if (decodes(bytes, 'utf-8') !== null) return bytes;
  if (isTornUtf8(bytes)) return Buffer.from(bytes.toString('utf8'));
  const meta = DECLARED.exec(bytes.subarray(0, HEAD_BYTES).toString('latin1'))?.[1];
  for (const charset of [DECLARED.exec(contentType)?.[1], meta, 'windows-1258']) {
    const text = charset === undefined ? null : decodes(bytes, charset);
    if (text !== null) return Buffer.from(text);
  }
  return bytes;
}
