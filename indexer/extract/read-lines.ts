import { findDocumentNumbers } from '#core/vi/document-numbers.ts';
import { fold } from '#core/vi/fold.ts';
import { findAgencies } from '../articles/find-agencies.ts';
import { cutTail } from './cut-tail.ts';
import { cutSignature } from './cut-signature.ts';
import type { ExtractedPage } from './extracted-page.ts';
import { NOTHING_READ } from './extracted-page.ts';
import { isIssueDay } from './is-issue-day.ts';
import { judgeBody, judgeLines } from './judge-kind.ts';
import { classifyLine } from './page-lines.ts';
import { readDates } from './read-dates.ts';
import { readDocumentHead, type DocumentHead } from './read-document-head.ts';
import { readHead, type PageHead } from './read-head.ts';
import { skipInset } from './skip-inset.ts';
import { takeSigner } from './take-signer.ts';

/** What a page's markup says of it; its lines then begin with the body. */
export interface KnownHead {
  readonly title: string | null;
  readonly shown: string | null;
  /** Readers see a day below the title, as they do on articles alone. */
  readonly dated: boolean;
  /** Who wrote it, where the page says so beside its date. */
  readonly author: string | null;
}

/** Below the text Joomla prints when it was last changed. */
const MODIFIED = /^(?:chỉnh sửa|(?:lần )?cập nhật)(?: lần)? cuối/iu;

/** Opening of the body whose agencies count, as in `completeArticle`. */
const OPENING = 1500;

interface Heads {
  readonly head: PageHead;
  readonly document: DocumentHead | null;
}

/** A page that is a document and nothing else has no title but the document's own. */
function readHeads(lines: readonly string[], known: KnownHead | null): Heads {
  if (known !== null)
    return {
      head: { unit: null, header: null, section: '', glued: '', end: 0, ...known },
      document: readDocumentHead(lines, 0),
    };
  const head = readHead(lines);
  const start = lines.findIndex((line) => ['text', 'sidebar'].includes(classifyLine(line)));
  const alone = head.shown === null && head.glued === '' && head.unit === null ? readDocumentHead(lines, start) : null;
  if (alone !== null) return { head: { ...head, title: null, end: start }, document: alone };
  return { head, document: head.glued === '' ? readDocumentHead(lines, head.end) : null };
}

/** Where the body begins: after the document's head, whose subject is text unless the title says it already. */
function bodyStart(head: PageHead, document: DocumentHead | null): number {
  if (document === null) return head.end;
  if (head.title === null || document.subject === null) return document.end;
  return fold(head.title).includes(fold(document.subject.replace(/^(?:về việc|v\/v)\s+/iu, '')))
    ? document.end
    : document.subjectAt;
}

/** Reads a page by its lines: header, title, time stamp, paragraphs, signer, then page furniture. */
export function readLines(lines: readonly string[], url: string | null, known: KnownHead | null = null): ExtractedPage {
  const unlike = known === null ? judgeLines(lines) : null;
  if (unlike?.kind === 'list') return { ...unlike, unit: readHead(lines).unit };
  if (unlike !== null) return unlike;
  const { head, document } = readHeads(lines, known);
  const start = bodyStart(head, document);
  const body = head.glued === '' ? [] : [head.glued];
  const rest = cutTail(lines.slice(start));
  for (let at = 0; at < rest.length; at += 1) {
    const line = rest[at] ?? '';
    const kind = classifyLine(line);
    if (kind === 'end' && (body.length > 0 || head.title !== null)) {
      const next = skipInset(rest, at);
      if (next === null) break;
      at = next - 1;
      continue;
    }
    if (MODIFIED.test(line) && kind === 'stamp' && body.length > 0) break;
    // Numbers that stand alone may be cells of a table; beside the article they are counters.
    if (kind === 'text' || (body.length > 0 && (kind === 'sidebar' || isIssueDay(line)))) body.push(line);
  }
  const author = cutSignature(body) ? null : (takeSigner(body) ?? head.author);
  const title = head.title ?? document?.title ?? null;
  const shown = head.shown ?? document?.day ?? null;
  const refused = judgeBody({ lines, body, title, section: head.section, dated: known?.dated ?? shown !== null });
  if (refused !== null) return refused;
  const whole = body.join('\n');
  const own = findDocumentNumbers(document?.number ?? '');
  const documentNumbers =
    own.length === 0 ? [] : [...own, ...findDocumentNumbers(whole)].map(({ canonical }) => canonical);
  return {
    kind: 'article',
    reading: {
      ...NOTHING_READ,
      title,
      body: whole,
      unit: head.unit,
      header: head.header,
      issuer: document?.issuer ?? null,
      author,
      documentNumbers,
      agencies:
        document === null ? [] : findAgencies(`${document.issuers}\n${title ?? ''}\n${whole.slice(0, OPENING)}`),
      ...readDates(shown, url, whole),
    },
  };
}
