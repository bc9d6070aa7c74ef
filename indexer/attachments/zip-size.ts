import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_END = 65_557;
const DEFLATED = 8;

/**
 * Bytes that the files of a ZIP archive really unpack to (APPNOTE 4.3), or why there are none.
 *
 * The sizes an archive states are not believed: each file is unpacked up to what is left and thrown away.
 */
export function zipSize(archive: Buffer, most: number): number | 'corrupt' | 'too-large' {
  const from = Math.max(0, archive.length - LONGEST_END);
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < from || end + 22 > archive.length || archive.readUInt32LE(end) !== END) return 'corrupt';
  let at = archive.readUInt32LE(end + 16);
  let size = 0;
  try {
    for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
      if (archive.readUInt32LE(at) !== ENTRY) return 'corrupt';
      const packed = archive.readUInt32LE(at + 20);
      const local = archive.readUInt32LE(at + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const data = archive.subarray(start, start + packed);
      const deflated = archive.readUInt16LE(at + 10) === DEFLATED;
      size += deflated ? inflateRawSync(data, { maxOutputLength: Math.max(1, most - size) }).length : data.length;
      if (size > most) return 'too-large';
      at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
  } catch (cause) {
    return cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'too-large'
      : 'corrupt';
  }
  return size;
}
