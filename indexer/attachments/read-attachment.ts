import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { normalise } from '#core/vi/normalise.ts';
import { ATTACHMENT_ANSWER, type AttachmentAnswer } from './attachment-answer.ts';

export interface AttachmentLimits {
  readonly maxBytes: number;
  readonly maxCharacters: number;
  readonly timeoutMs: number;
  /** Memory of the reading process. */
  readonly maxResidentBytes: number;
}

/** A long report with pictures; what is read of it is some eighty pages. */
export const ATTACHMENT_LIMITS: AttachmentLimits = {
  maxBytes: 20_000_000,
  maxCharacters: 200_000,
  timeoutMs: 20_000,
  maxResidentBytes: 1_000_000_000,
};

const PROGRAM = fileURLToPath(new URL('attachment-process.ts', import.meta.url));
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const LOOK_MS = 100;
const PAGE_BYTES = 4096;
/** What a shell makes of SIGABRT. */
const ABORTED = 134;

/** By the first bytes: names and content types of portals are often wrong. */
function kindOf(bytes: Buffer): 'pdf' | 'docx' | null {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  return bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4])) ? 'docx' : null;
}

/** What a Word document with a password is: a file of the old Office that holds the new one, encrypted ([MS-OFFCRYPTO]). */
const isLockedDocx = (bytes: Buffer): boolean =>
  bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1' && bytes.includes('EncryptedPackage', 0, 'utf16le');

/** Resident memory of a process in bytes; 0 where the system does not say. */
function residentBytes(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES;
  } catch {
    return 0;
  }
}

/**
 * Reads the text of a PDF or a DOCX in a process of its own, so that no file can take the loader down: a process that
 * crashes, takes too long or grows too large is killed and the file reported. One file takes about half a second.
 */
export async function readAttachment(
  bytes: Buffer,
  { maxBytes, maxCharacters, timeoutMs, maxResidentBytes }: AttachmentLimits = ATTACHMENT_LIMITS,
): Promise<AttachmentAnswer> {
  const problem = (code: Extract<AttachmentAnswer, { kind: 'problem' }>['problem']) =>
    ({ kind: 'problem', problem: code }) as const;
  if (bytes.length > maxBytes) return problem('too-large');
  const kind = kindOf(bytes);
  if (kind === null) return problem(isLockedDocx(bytes) ? 'encrypted' : 'unsupported');
  const args = ['--max-old-space-size=512', '--import', LOADER, PROGRAM, kind, String(maxCharacters)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'], env: {} });
  const failed = new Promise<void>((resolve) => child.once('error', () => resolve()));
  const ended = new Promise<boolean>((resolve) =>
    child.once('close', (code, signal) => resolve(code === ABORTED || signal === 'SIGABRT')),
  );
  let killed: 'too-slow' | 'too-large' | null = null;
  const kill = (reason: typeof killed) => {
    killed ??= reason;
    child.kill('SIGKILL');
  };
  const deadline = setTimeout(() => kill('too-slow'), timeoutMs);
  const watch = setInterval(() => {
    if (child.pid !== undefined && residentBytes(child.pid) > maxResidentBytes) kill('too-large');
  }, LOOK_MS);
  // A process that died does not read to the end.
  child.stdin.on('error', () => undefined).end(bytes);
  try {
    const said = await Promise.race([buffer(child.stdout), failed]);
    if (killed !== null) return problem(killed);
    const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), ATTACHMENT_ANSWER), said?.toString('utf8'));
    // Node aborts when its heap is full.
    if (!answer.success) return problem(said !== undefined && (await ended) ? 'too-large' : 'corrupt');
    return answer.output.kind === 'text' ? { kind: 'text', text: normalise(answer.output.text) } : answer.output;
  } finally {
    clearTimeout(deadline);
    clearInterval(watch);
    child.kill('SIGKILL');
  }
}
