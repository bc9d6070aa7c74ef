import type { Attachment } from '#core/contract/article.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { readAttachment } from './read-attachment.ts';
import { sayProblem } from './say-problem.ts';

/** Attachments read of one article; further ones are linked only. */
const MOST = 5;
/** Kinds whose text can be read. */
const READABLE = /\.(?:pdf|docx)(?:$|[?#])/i;

/** Gives the bytes of an address; null when it is none to be read here. */
type FetchAttachment = (url: string) => Promise<Buffer | 'unreachable' | 'too-large' | null>;

async function read(attachment: Attachment, fetch: FetchAttachment): Promise<Attachment> {
  const bytes = await fetch(attachment.url);
  if (bytes === null) return attachment;
  if (typeof bytes === 'string') return { ...attachment, text: null, problem: bytes };
  const answer = await readAttachment(bytes);
  return answer.kind === 'text'
    ? { ...attachment, text: answer.text, problem: null }
    : { ...attachment, text: null, problem: answer.problem };
}

/**
 * Reads the texts of an article's PDF and DOCX attachments, one after another.
 *
 * What cannot be read is said in the item's notice, with the file's address, and never keeps the article out.
 */
export async function readAttachments(item: SourceItem, fetch: FetchAttachment): Promise<SourceItem> {
  if (item.kind !== 'article') return item;
  const attachments: Attachment[] = [];
  let left = MOST;
  let unread = 0;
  for (const attachment of item.input.attachments) {
    const readable = (attachment.text ?? null) === null && READABLE.test(attachment.url);
    if (readable && left === 0) unread += 1;
    attachments.push(readable && left > 0 ? await read(attachment, fetch) : attachment);
    if (readable && left > 0) left -= 1;
  }
  const problems = attachments.flatMap(({ url, problem }) =>
    problem === undefined || problem === null ? [] : [`tệp đính kèm ${url}: ${sayProblem(problem)}`],
  );
  const beyond = unread === 0 ? null : `${unread} tệp đính kèm nữa không được đọc (mỗi bài đọc ${MOST} tệp)`;
  const notice = [item.notice, ...problems, beyond].filter((part) => part !== null).join('; ') || null;
  return { ...item, input: { ...item.input, attachments }, notice };
}
