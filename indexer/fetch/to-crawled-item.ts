import { pageIdentity, toArticleId } from '../articles/article-id.ts';
import { cutBody } from '../articles/cut-body.ts';
import { extractPage } from '../extract/extract-page.ts';
import { describe } from '../sources/find-files.ts';
import { failed, type SourceItem } from '../sources/source-item.ts';

const BYTE_ORDER_MARK = /^\uFEFF/;

/** Reads a page fetched at `takenAt`, in UTF-8, as an article; `source` is the source of one that names none. */
export function toCrawledItem(url: URL, bytes: Buffer, source: string, takenAt: string | null): SourceItem {
  const where = url.href;
  if (!/^\s*</.test(bytes.subarray(0, 1024).toString('utf8').replace(BYTE_ORDER_MARK, '')))
    return { kind: 'left-out', where, code: 'not-a-page', reason: 'không phải HTML, dù địa chỉ giống một trang' };
  try {
    const page = extractPage({ file: null, url: where, bytes });
    if (page.kind === 'other' && page.absent === true)
      return { kind: 'left-out', where, code: 'broken-link', reason: 'liên kết hỏng (trang tự nói là không còn)' };
    if (page.kind !== 'article') return { kind: 'left-out', where, code: 'not-article', reason: page.reason };
    const { reading } = page;
    const id = toArticleId(reading.id ?? pageIdentity(where));
    const { body, notice } = cutBody(reading.body);
    const input = { ...reading, body, id, url: where, summary: null, source: reading.source ?? source, takenAt };
    return { kind: 'article', where, input, notice, live: true };
  } catch (cause) {
    return failed(where, 'unreadable', describe(cause), { bytes, extension: 'html', url: where, source, inside: null });
  }
}
