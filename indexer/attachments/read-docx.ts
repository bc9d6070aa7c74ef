import mammoth from 'mammoth';
import type { AttachmentAnswer } from './attachment-answer.ts';
import { zipSize } from './zip-size.ts';

/** A document of some thousand pages with pictures; more is a bomb. */
const MAX_UNPACKED = 100_000_000;

/** Reads the text of a Word document (DOCX), a paragraph a line. */
export async function readDocx(bytes: Buffer, maxCharacters: number): Promise<AttachmentAnswer> {
  const size = zipSize(bytes, MAX_UNPACKED);
  if (typeof size === 'string') return { kind: 'problem', problem: size };
  try {
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    return { kind: 'text', text: value.slice(0, maxCharacters) };
  } catch {
    return { kind: 'problem', problem: 'corrupt' };
  }
}
