import type { AttachmentProblem } from '#core/contract/article.ts';

const REASONS: Readonly<Record<AttachmentProblem, string>> = {
  scanned: 'bản quét, không có chữ',
  encrypted: 'có mật khẩu',
  corrupt: 'hỏng',
  'too-large': 'quá lớn',
  'too-slow': 'đọc quá lâu',
  unsupported: 'không phải PDF hay DOCX như tên gọi',
  unreachable: 'không tải được',
};

/** Why an attachment could not be read, in words. */
export const sayProblem = (problem: AttachmentProblem): string => REASONS[problem];
