import { ATTACHMENT_PROBLEMS } from '#core/contract/article.ts';
import { sayProblem } from '../attachments/say-problem.ts';
import type { Outcome, Problem, Report } from './report.ts';

const OUTCOMES: Readonly<Record<Outcome['kind'] | 'unchanged', string>> = {
  new: 'mới',
  changed: 'thay đổi',
  unchanged: 'không đổi',
  'left-out': 'bỏ qua',
  failed: 'lỗi',
};

const REASONS: Readonly<Record<Problem['code'], string>> = {
  'not-article': 'trang không phải bài viết',
  duplicate: 'trùng mã bài trong lần nạp này',
  'not-a-page': 'tệp không phải trang',
  unreadable: 'không đọc được',
  'not-text': 'không phải văn bản',
  'too-large': 'quá lớn',
  'broken-json': 'JSON hỏng',
  'bad-field': 'trường sai',
  'not-allowed': 'cổng không cho đọc',
  'broken-link': 'liên kết hỏng',
  vanished: 'cổng đã gỡ',
  older: 'cũ hơn bản đang có trong kho',
  elsewhere: 'trang đã gỡ, bài còn ở nơi khác',
  unreachable: 'không tải được',
  'engine-refused': 'Meilisearch không nhận',
};

/** The reason in words. */
export const sayReason = (code: Problem['code']): string => REASONS[code];

const SHOWN = 20;
const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const number = (value: number) => NUMBER.format(value);

const row = (label: string, count: number) => `  ${label.padEnd(36)}${number(count).padStart(10)}`;

function listShown(lines: readonly string[]): readonly string[] {
  const more =
    lines.length > SHOWN ? [`  … và ${number(lines.length - SHOWN)} mục nữa (ghi đủ vào tệp bằng --report)`] : [];
  return [...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...more];
}

function presentAttachments({ attachments: { read, unchanged, failed } }: Report): readonly string[] {
  const problems = ATTACHMENT_PROBLEMS.flatMap((problem) =>
    failed[problem] === undefined ? [] : [row(`  ${sayProblem(problem)}`, failed[problem])],
  );
  if (read + unchanged === 0 && problems.length === 0) return [];
  return ['Tệp đính kèm:', row('đọc được', read), row('không đổi', unchanged), ...problems];
}

/** Where failures are, and the command that tries them again. */
function presentLetters({ deadLetters: { folder, kept, dropped } }: Report): readonly string[] {
  const more = dropped === 0 ? '' : ` (${number(dropped)} mục nữa không giữ được vì quá nhiều hoặc quá lớn)`;
  if (folder === null) return dropped === 0 ? [] : [`Không giữ được ${number(dropped)} mục lỗi để nạp lại.`];
  return [`Giữ ${number(kept)} mục lỗi ở ${folder}${more}.`, `Sửa xong thì nạp lại: npm run indexer -- load ${folder}`];
}

/** Writes a report as the table an operator reads at the end of a run; failures stand before what was left out. */
export function presentReport(report: Report): string {
  const { counts, unsettled, reasons, problems, notices, originals, seconds } = report;
  const read = Object.values(counts).reduce((sum, count) => sum + count, unsettled);
  const reasonRows = (kind: Problem['kind']) =>
    [...new Set(problems.filter((problem) => problem.kind === kind).map(({ code }) => code))].map((code) =>
      row(`  ${REASONS[code]}`, reasons[code] ?? 0),
    );
  const listed = [
    ...problems.filter(({ kind }) => kind === 'failed').map(({ where, reason }) => `lỗi: ${where}: ${reason}`),
    ...problems.filter(({ kind }) => kind === 'left-out').map(({ where, reason }) => `bỏ qua: ${where}: ${reason}`),
    ...notices.map(({ where, notice }) => `lưu ý: ${where}: ${notice}`),
  ];
  return [
    `Đã đọc ${number(read)} mục trong ${number(seconds)} giây (${number(Math.round(read / Math.max(seconds, 0.001)))} mục/giây):`,
    row(OUTCOMES.new, counts.new),
    row(OUTCOMES.changed, counts.changed),
    row(OUTCOMES.unchanged, counts.unchanged),
    row(OUTCOMES['left-out'], counts['left-out']),
    ...reasonRows('left-out'),
    row(OUTCOMES.failed, counts.failed),
    ...reasonRows('failed'),
    ...(unsettled > 0 ? [row('đã đọc mà chưa ghi', unsettled)] : []),
    ...(originals.vanished > 0 ? [row('trang gốc nay không còn', originals.vanished)] : []),
    ...(originals.back > 0 ? [row('trang gốc đã có lại', originals.back)] : []),
    ...presentAttachments(report),
    ...listShown(listed),
    ...presentLetters(report),
  ].join('\n');
}
