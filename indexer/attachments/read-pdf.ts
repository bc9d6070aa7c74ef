import { getDocumentProxy } from 'unpdf';
import type { AttachmentAnswer } from './attachment-answer.ts';

/** A document that is longer is a book; its beginning says what it is about. */
const MAX_PAGES = 300;
/** A scan may carry a stamp or a page number as text. */
const LETTERS_OF_A_SCAN = 20;

/** Reads the text of a PDF, a line a line; pages without a letter are a scan. */
export async function readPdf(bytes: Uint8Array, maxCharacters: number): Promise<AttachmentAnswer> {
  try {
    const pdf = await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0 });
    const lines: string[] = [];
    let characters = 0;
    for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES) && characters < maxCharacters; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      characters += text.length;
      lines.push(text);
      page.cleanup();
    }
    const text = lines.join('\n\n');
    return (text.match(/\p{L}/gu) ?? []).length < LETTERS_OF_A_SCAN
      ? { kind: 'problem', problem: 'scanned' }
      : { kind: 'text', text: text.slice(0, maxCharacters) };
  } catch (cause) {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    return { kind: 'problem', problem: locked ? 'encrypted' : 'corrupt' };
  }
}
