import { describe, expect, it } from 'vitest';
import { ATTACHMENT_LIMITS, readAttachment } from '#indexer/attachments/read-attachment.ts';
import { zipSize } from '#indexer/attachments/zip-size.ts';
import { makeDocx, makePdf, makeZip } from '../../support/make-documents.ts';

const LINE = 'Kế hoạch tiêm chủng mở rộng ở xã Vĩnh Thủy, đợt hai';
/** How files of the old Office begin, and those of the new one that have a password. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED =
  '/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] ' +
  `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;

describe('the text of an attachment', () => {
  it('is read from a PDF and a DOCX with every accent', async () => {
    expect(await readAttachment(makePdf([LINE, 'Trang hai của bản kế hoạch']))).toEqual({
      kind: 'text',
      text: `${LINE}\nTrang hai của bản kế hoạch`,
    });
    expect(await readAttachment(makeDocx([LINE, 'Đoạn hai']))).toEqual({ kind: 'text', text: `${LINE}\nĐoạn hai` });
  });

  it.each([
    ['a scan', makePdf(['', '']), 'scanned'],
    ['a locked file', makePdf([LINE], ENCRYPTED), 'encrypted'],
    ['a locked DOCX', Buffer.concat([OLE, Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['a DOC called .docx', Buffer.concat([OLE, Buffer.alloc(500)]), 'unsupported'],
    ['a torn PDF', Buffer.from('%PDF-1.7\nobj'), 'corrupt'],
    ['a torn DOCX', makeDocx([LINE]).subarray(0, 200), 'corrupt'],
    ['an archive that is no document', makeZip({ 'a.txt': Buffer.from('a') }), 'corrupt'],
    ['a page called .pdf', Buffer.from('<html>404</html>'), 'unsupported'],
    ['nothing', Buffer.alloc(0), 'unsupported'],
  ] as const)('is not read from %s, which is said', async (_, bytes, problem) => {
    expect(await readAttachment(bytes)).toEqual({ kind: 'problem', problem });
  });

  it('is cut, and its file refused, where they are larger than they may be', async () => {
    const small = { ...ATTACHMENT_LIMITS, maxCharacters: 10 };
    expect(await readAttachment(makeDocx([LINE]), small)).toEqual({ kind: 'text', text: LINE.slice(0, 10).trim() });
    const answer = await readAttachment(makeDocx([LINE]), { ...ATTACHMENT_LIMITS, maxBytes: 100 });
    expect(answer).toEqual({ kind: 'problem', problem: 'too-large' });
  });

  it('is given up, as too large, when the file unpacks to more than can be held', async () => {
    const bomb = makeDocx([LINE], { 'word/media/a.bin': Buffer.alloc(101_000_000) });
    const endless = makeDocx(['một hai ba '.repeat(8_000_000)]);
    for (const file of [bomb, endless])
      expect(await readAttachment(file)).toEqual({ kind: 'problem', problem: 'too-large' });
  });

  it('is given up when reading takes too long or too much memory', async () => {
    const slow = await readAttachment(makePdf([LINE]), { ...ATTACHMENT_LIMITS, timeoutMs: 1 });
    expect(slow).toEqual({ kind: 'problem', problem: 'too-slow' });
    const large = await readAttachment(makePdf([LINE]), { ...ATTACHMENT_LIMITS, maxResidentBytes: 1 });
    expect(large).toEqual({ kind: 'problem', problem: 'too-large' });
  });
});

describe('the size of an archive', () => {
  it('is what it unpacks to, whatever it says, and none for a bomb', () => {
    const bomb = makeDocx([LINE], { 'word/media/a.bin': Buffer.alloc(5_000_000) });
    expect(zipSize(bomb, 10_000_000)).toBeGreaterThan(5_000_000);
    // The directory is made to claim one byte.
    const lying = Buffer.from(bomb);
    for (let at = lying.indexOf('PK\u0001\u0002'); at >= 0; at = lying.indexOf('PK\u0001\u0002', at + 4)) {
      lying.writeUInt32LE(1, at + 24);
    }
    expect(zipSize(lying, 1_000_000)).toBe('too-large');
    expect(zipSize(Buffer.from('PK'), 1_000_000)).toBe('corrupt');
  });
});
