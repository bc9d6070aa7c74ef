// Run as a program: reads one attachment from standard input and answers with one line of JSON.
import { buffer } from 'node:stream/consumers';
import type { AttachmentAnswer } from './attachment-answer.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';

const [kind, most] = process.argv.slice(2);
const bytes = await buffer(process.stdin);
const answer: AttachmentAnswer =
  kind === 'pdf' ? await readPdf(new Uint8Array(bytes), Number(most)) : await readDocx(bytes, Number(most));
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
