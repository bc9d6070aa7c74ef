import { readAttachment } from '../attachments/read-attachment.ts';
import { sayProblem } from '../attachments/say-problem.ts';
import { decodeText } from '../extract/decode-text.ts';
import { extractDocument } from '../extract/extract-document.ts';
import type { ExtractedPage } from '../extract/extracted-page.ts';

const DOCUMENT = /\.(?:pdf|docx)$/i;

/** Whether a file is a document by its name; what is inside is looked at when it is read. */
export const isDocument = (file: string): boolean => DOCUMENT.test(file);

/** Reads a PDF or a DOCX as an article of its own, in a bounded process; a file without readable text says why. */
export async function readDocument(bytes: Buffer, url: string | null): Promise<ExtractedPage> {
  const answer = await readAttachment(bytes);
  if (answer.kind === 'problem') return { kind: 'other', reason: sayProblem(answer.problem) };
  // Fonts of the time before Unicode give their own codes in a PDF, too.
  const text = decodeText(Buffer.from(answer.text));
  return text.ok ? extractDocument(text.value, url) : { kind: 'other', reason: text.error };
}
