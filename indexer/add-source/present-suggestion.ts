import type { Article } from '#core/contract/article.ts';
import type { Candidate, Suggestion } from './suggest-platform.ts';

const LABEL_WIDTH = 10;
const SHOWN = 70;

const cut = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
const row = (label: string, text: string) => `  ${label.padEnd(LABEL_WIDTH)}${text}`;

/** What was read, then the selector it was read by, then the other places considered. */
function present(label: string, read: string, candidates: readonly Candidate[], else_: string): readonly string[] {
  const [first, ...others] = candidates;
  return [
    row(label, cut(read)),
    row('', first === undefined ? else_ : first.selector),
    ...others.map(({ selector, reads }) => row('', `hay là: ${selector} → ${cut(reads)}`)),
  ];
}

/** Writes what a suggestion reads from its page, fact by fact, so that a person can see what is wrong. */
export function presentSuggestion({ platform, candidates }: Suggestion, article: Article): readonly string[] {
  const lines = article.body.split('\n');
  return [
    ...present('Tiêu đề', article.title ?? 'không có', candidates.title, ''),
    ...present('Ngày', article.publishedOn ?? 'không có', candidates.date, 'không thấy chỗ nào in ngày'),
    ...present('Tác giả', article.author ?? 'không có', candidates.author, 'đọc ở dòng cuối thân bài'),
    ...present('Đơn vị', article.unit ?? 'không có', candidates.unit, 'đoán từ địa chỉ và lời bài'),
    row('Thân bài', `${lines.length} đoạn, ${article.body.length} ký tự`),
    row('', platform.body),
    row('', `đầu:  ${cut(lines[0] ?? '')}`),
    row('', `cuối: ${cut(lines.at(-1) ?? '')}`),
    row('Đính kèm', article.attachments.map(({ title }) => cut(title)).join('; ') || 'không có'),
  ];
}
