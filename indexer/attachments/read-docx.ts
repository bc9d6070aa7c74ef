import mammoth from 'mammoth';
import type { AttachmentAnswer } from './attachment-answer.ts';
import { zipSize } from './zip-size.ts';

/** A document of some thousand pages with pictures; more is a bomb. */
const MAX_UNPACKED = 100_000_000;

/** Reads the text of a Word document (DOCX), a paragraph a line. */
export async function readDocx(bytes: Buffer, maxCharacters: number): Promise<AttachmentAnswer> {
  if (zipSize(bytes, MAX_UNPACKED) === null) return { kind: 'problem', problem: 'corrupt' };
  try {
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    return { kind: 'text', text: value.slice(0, maxCharacters) };
  } catch {
    return { kind: 'problem', problem: 'corrupt' };
  }
}
