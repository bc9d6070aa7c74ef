import type { Attachment } from '#core/contract/article.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { readAttachment } from './read-attachment.ts';

/** Attachments read of one article; further ones are linked only. */
const MOST = 5;
/** Kinds whose text can be read. */
const READABLE = /\.(?:pdf|docx)(?:$|[?#])/i;

const REASONS: Readonly<Record<NonNullable<Attachment['problem']>, string>> = {
  scanned: 'bản quét, không có chữ',
  encrypted: 'có mật khẩu',
  corrupt: 'hỏng',
  'too-large': 'quá lớn',
  'too-slow': 'đọc quá lâu',
  unsupported: 'không phải PDF hay DOCX như tên gọi',
  unreachable: 'không tải được',
};

/** Gives the bytes of an address; null when it is none to be read here. */
type FetchAttachment = (url: string) => Promise<Buffer | 'unreachable' | null>;

async function read(attachment: Attachment, fetch: FetchAttachment): Promise<Attachment> {
  const bytes = await fetch(attachment.url);
  if (bytes === null) return attachment;
  if (bytes === 'unreachable') return { ...attachment, text: null, problem: 'unreachable' };
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
  for (const attachment of item.input.attachments) {
    const wanted = left > 0 && (attachment.text ?? null) === null && READABLE.test(attachment.url);
    if (wanted) left -= 1;
    attachments.push(wanted ? await read(attachment, fetch) : attachment);
  }
  const problems = attachments.flatMap(({ url, problem }) =>
    problem === undefined || problem === null ? [] : [`tệp đính kèm ${url}: ${REASONS[problem]}`],
  );
  const notice = [item.notice, ...problems].filter((part) => part !== null).join('; ') || null;
  return { ...item, input: { ...item.input, attachments }, notice };
}
