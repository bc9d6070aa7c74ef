import type { Hit } from '#core/contract/search-response.ts';
import { findTopic } from '#core/contract/topic.ts';

/**
 * A leading `= + - @`, in either width, or white space before it makes a spreadsheet run the cell as a formula; an
 * apostrophe keeps it text.
 */
function toCell(value: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const HEADER = ['Tiêu đề', 'Ngày đăng', 'Ngày diễn ra', 'Đơn vị', 'Tỉnh', 'Chủ đề', 'Số văn bản', 'Nguồn', 'Địa chỉ'];

/** Writes hits as CSV with a byte-order mark, without which spreadsheets read Vietnamese as Latin-1. */
export function presentCsv(hits: readonly Hit[], origin: string): string {
  const rows = hits.map((hit) => [
    hit.title.map(({ text }) => text).join(''),
    hit.publishedOn ?? '',
    hit.eventOn ?? '',
    hit.unit ?? '',
    hit.province ?? '',
    hit.topics.map((id) => findTopic(id)?.label ?? id).join('; '),
    hit.documentNumbers.join('; '),
    hit.source,
    origin + hit.path,
  ]);
  return `\uFEFF${[HEADER, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}
