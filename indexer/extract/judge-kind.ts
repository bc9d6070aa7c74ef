import { documentFact } from './document-fact.ts';
import type { ExtractedPage } from './extracted-page.ts';
import { isDatedItem } from './is-dated-item.ts';
import { isPager } from './is-pager.ts';
import { isProse } from './is-prose.ts';
import { classifyLine, type LineKind } from './page-lines.ts';
import { saysAbsent } from './says-absent.ts';

type NoArticle = Exclude<ExtractedPage, { readonly kind: 'article' }>;

const MIN_BODY = 40;
const MAX_ERROR = 500;
const ERROR_LINES = 8;
/** Pages that say they cannot answer now, which is no word on what they hold. */
const ERROR =
  /(?:^(?:hiện )?(?:tại )?(?:không có|chưa có) (?:bài viết|tin bài|dữ liệu|kết quả|nội dung|bản ghi|tin)(?: \p{L}+){0,6}[.!…]*$|(?:vui lòng|hãy|xin) (?:bật|kích hoạt|mở) javascript|enable javascript|^đang tải(?: dữ liệu)?[.…]*$|^(?:lỗi|error|http)?\s*(?:40[013]|50[0234])(?!\d)|lỗi (?:hệ thống|máy chủ)|không có quyền truy cập|hệ thống đang (?:bận|bảo trì)|(?:nội dung|trang|chuyên mục)(?: \p{L}+){0,3} đang (?:được )?(?:cập nhật|bảo trì|xây dựng)|^lỗi[.!]?$|không thể (?:kết nối|truy cập|hiển thị|tải) (?:cơ sở dữ liệu|máy chủ|trang|dữ liệu|nội dung)|access denied|forbidden)/imu;
const LOGIN = [/^(?:tên đăng nhập|tên tài khoản|tài khoản|tên người dùng|email)\s*\*?:?$/iu, /^mật khẩu\s*\*?:?$/iu];
const MORE_LINK = /^(?:xem tiếp|xem chi tiết|chi tiết|đọc tiếp|xem thêm)\s*[.»>…]*$/iu;
const TABLE_HEAD =
  /^(?:stt|tt|số tt|họ và tên|họ tên|chức vụ|chức danh|điện thoại|số điện thoại|di động|email|ghi chú)$/iu;
const INTRODUCTION =
  /^(?:giới thiệu(?: chung| tổng quan| khái quát)?(?: về)?(?: (?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường)(?: \p{Lu}\p{L}*)*)?|tổng quan(?: về .{1,40})?|(?:vị trí địa lý|điều kiện tự nhiên|lịch sử hình thành|cơ cấu tổ chức|sơ đồ tổ chức|bộ máy tổ chức|tổ chức bộ máy|chức năng,? (?:và )?nhiệm vụ|thông tin liên hệ)(?:[\s,-].{0,60})?|liên hệ|ban lãnh đạo|bản đồ hành chính)$/iu;
/** A trail has one more step at most; a menu that begins with these words goes on. */
const TRAIL = /^trang chủ\s*[»›>/→]\s*giới thiệu[^»›>/→|]*(?:[»›>/→][^»›>/→|]*)?$/iu;
const NEIGHBOURS = /(?:phía )?(?:đông|tây|nam|bắc)(?: (?:đông|tây|nam|bắc))?(?: của \p{L}+)? (?:tiếp )?giáp/giu;

/** News may tell late in its text where a site lies; an introduction opens with it. */
const DESCRIPTION = 600;

const list = (reason = 'trang liệt kê'): NoArticle => ({ kind: 'list', reason });
const other = (reason: string): NoArticle => ({ kind: 'other', reason });

/** Items of a list: time stamps with at most a title and a sapo between them, from the top of the page on. */
function hasDatedItems(kinds: readonly LineKind[]): boolean {
  let [items, between, stamped] = [0, 0, false];
  for (const kind of kinds) {
    if (kind === 'stamp') {
      if (!stamped) items += 1;
      between = 0;
    } else if (kind === 'text') between += 1;
    stamped = kind === 'stamp' || (kind === 'noise' && stamped);
    if (between > 3 && items > 0) break;
  }
  return items >= 3;
}

/** Rows of cells, or one cell a line with the heads a table of people has. */
function isTable(body: readonly string[]): boolean {
  const rows = body.filter((line) => line.split('|').filter((cell) => cell.trim() !== '').length >= 3);
  if (rows.length >= 3 && rows.length * 2 >= body.length) return true;
  const heads = body.filter((line) => TABLE_HEAD.test(line)).length;
  return heads >= 2 && body.every((line) => line.length < 60);
}

/** Lists and tables are told from articles by all of their lines, for they have no head. */
export function judgeLines(lines: readonly string[]): NoArticle | null {
  const kinds = lines.map((line) => classifyLine(line));
  const end = kinds.findIndex((kind, at) => kind === 'end' && at > 2);
  const kept = end < 0 ? kinds : kinds.slice(0, end);
  const stamps = kept.filter((kind) => kind === 'stamp').length;
  const bracketed = lines.filter((line, at) => kinds[at] === 'stamp' && /^\(.*\)$/.test(line)).length;
  const links = lines.slice(0, kept.length).filter((line, at) => kinds[at] === 'text' && isDatedItem(line)).length;
  if (lines.filter((line) => MORE_LINK.test(line)).length >= 3 && stamps >= 2) return list();
  if (stamps >= 4 && stamps >= kept.length / 4) return list();
  if (bracketed >= 3 && bracketed >= lines.length / 3) return list();
  if (links >= 3 && links * 2 >= kept.length) return list();
  if (hasDatedItems(kept)) return list();
  if (stamps === 0 && lines.some(isPager) && !lines.some(isProse)) return list();
  return LOGIN.every((form) => lines.some((line) => form.test(line))) && lines.every((line) => line.length < 120)
    ? other('trang đăng nhập')
    : null;
}

/** What is known of a page when its body has been read. */
export interface ReadBody {
  readonly lines: readonly string[];
  readonly body: readonly string[];
  readonly title: string | null;
  readonly section: string;
  /** The page's text shows a day of publishing; markup may have one on any page. */
  readonly dated: boolean;
}

/** Why what was read is no article after all: an error, a table, an introduction of the place, or nothing. */
export function judgeBody({ lines, body, title, section, dated }: ReadBody): NoArticle | null {
  const whole = body.join('\n');
  const said = [title ?? '', ...lines.slice(0, ERROR_LINES)].join('\n');
  if (!dated && whole.length < MAX_ERROR) {
    if (ERROR.test(said)) return other('trang báo lỗi');
    if (saysAbsent(said)) return { kind: 'other', reason: 'trang báo không còn', absent: true };
  }
  if (whole.length < MIN_BODY) return { kind: 'other', reason: 'không có nội dung bài', empty: true };
  // A form never filled in; where labels and what they name take turns, half of the lines are labels.
  if (body.filter((line) => documentFact(line) === '').length * 3 >= body.length * 2)
    return other('mẫu văn bản để trống');
  if (isTable(body)) return other('bảng, không phải bài');
  const trail = lines.slice(0, 4).some((line) => TRAIL.test(line));
  const introduces = trail || /^(?:giới thiệu|liên hệ|danh bạ|sơ đồ)/iu.test(section) || INTRODUCTION.test(title ?? '');
  const described = !dated && (whole.slice(0, DESCRIPTION).match(NEIGHBOURS) ?? []).length >= 3;
  return introduces || described ? other('trang giới thiệu, liên hệ') : null;
}
