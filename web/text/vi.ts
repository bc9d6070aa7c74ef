import type { ApiError } from '#core/contract/api-error.ts';
import type { Lang } from '#core/contract/lang.ts';
import type { FacetName, Sort } from '#core/contract/search-query.ts';
import type { Rewrite, RungName } from '#core/contract/search-response.ts';
import type { Suggestion } from '#core/contract/suggestion.ts';
import { findTopic } from '#core/contract/topic.ts';

// Words of the search page and of what every page shares. Each is an export of its own: the build then writes it where
// it is used, without its name, and leaves out what the browser does not need. For the English pages the build puts
// `en.ts` in the place of this file; a test holds the two to one shape.

export const lang: Lang = 'vi';
/** The language of what comes from articles, where it is not the page's. */
export const articleLang: Lang | undefined = undefined;
/** By hand: the first `Intl` object costs a phone as much as taking over half a page. */
export const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
export const articles = (count: number) => `${number(count)} bài`;
/** A `yyyy-mm-dd` day as Vietnamese write it, day first: `22/11/2023`. */
export const dayName = (day: string) => day.split('-').map(Number).toReversed().join('/');
export const topicName = (idOrLabel: string) => findTopic(idOrLabel)?.label ?? idOrLabel;
export const docTypeName = (docType: string) => docType;
export const unknownYear = 'Không rõ năm';
export const untitled = 'Bài không có tiêu đề';
export const pinned = 'Được ghim';
export const alsoAt = 'Cũng đăng ở';
export const copyOf = 'Bản khác của bài trên';
export const searchLabel = 'Tìm tin bài, thông báo, số văn bản';
export const placeholder = 'Từ hoặc số văn bản';
export const searchButton = 'Tìm';
export const tryThese = 'Tìm thử';
export const examples = ['lịch tiêm chủng', 'hoi dong nhan dan', '"nông thôn mới"', 'QĐ-UBND'];
export const suggestions = 'Gợi ý';
export const suggestionKinds = {
  phrase: '',
  unit: 'đơn vị',
  topic: 'chủ đề',
  title: 'bài viết',
  'document-number': 'số văn bản',
  saved: 'đã lưu',
  recent: 'tìm gần đây',
  clear: '',
} satisfies Record<Suggestion['kind'] | 'saved' | 'recent' | 'clear', string>;
export const clearRecent = 'Xóa các lần tìm gần đây trên máy này';
export const failure = {
  offline: 'Máy đang ngoại tuyến. Kết quả cũ vẫn ở bên dưới; có mạng lại sẽ tìm tiếp.',
  unreachable: 'Chưa tìm được: mạng hoặc máy chủ đang trục trặc.',
};
/** What the server refused, in its own words. */
export const refused = ({ message }: ApiError['error']) => message;
export const stalled = 'Mạng chậm, vẫn đang tìm…';
export const retry = 'Thử lại';
export const bestEffort = 'Không có bài chứa đủ các từ; đây là những bài gần nhất.';
export const sentence = 'Câu dài: các bài xếp theo mức phù hợp, không nhất thiết chứa đủ mọi từ.';
export const rungs = {
  browse: '',
  'document-number': 'Các bài mang, nhắc đến hoặc thay thế số văn bản này.',
  exact: '',
  prefix: 'Từ cuối được hiểu là phần đầu của một từ.',
  loose: '',
  mixed: 'Từ có dấu được tìm đúng dấu, từ không dấu được tìm với mọi dấu.',
  folded: 'Đã tìm với mọi dấu của các từ này.',
  'best-effort': '',
} satisfies Record<RungName, string>;
export const rewrite = {
  abbreviation: (from, to) => `“${from}” được hiểu là “${to}”.`,
  telex: (_, to) => `Đã đọc phím Telex và tìm “${to}”.`,
  vni: (_, to) => `Đã đọc phím VNI và tìm “${to}”.`,
  accents: (_, to) => `Đã thêm dấu và tìm “${to}”.`,
  spelling: (_, to) => `Đã sửa chính tả và tìm “${to}”.`,
  unit: (from, to) => `“${from}” nay là “${to}”.`,
  numeral: (from, to) => `“${from}” cũng viết là “${to}”.`,
} satisfies Record<Rewrite['kind'], (from: string, to: string) => string>;
export const literal = 'Tìm đúng nguyên văn';
export const literalOn = 'Đang tìm đúng nguyên văn, không thêm dấu, không sửa chữ.';
export const notLiteral = 'Tìm linh hoạt như thường';
export const didYouMean = 'Có phải bạn muốn tìm:';
export const facets = {
  year: 'Năm',
  unit: 'Đơn vị',
  agency: 'Cơ quan',
  topic: 'Chủ đề',
  docType: 'Loại văn bản',
} satisfies Record<FacetName, string>;
export const filters = 'Bộ lọc';
export const filtersOn = (count: number) => (count === 0 ? 'Bộ lọc' : `Bộ lọc (đang dùng ${number(count)})`);
export const showResults = (total: number) => `Xem ${articles(total)}`;
export const searchInFacet = (name: string) => `Tìm trong ${name.toLowerCase()}`;
export const noValue = 'Không có tên này.';
export const exclude = (label: string) => `Loại trừ ${label}`;
export const excludeShort = 'trừ';
export const selected = 'đã chọn';
export const excluded = 'đã loại trừ';
export const more = (count: number) => `Xem thêm ${number(count)}`;
export const allValues = (count: number) => `Tất cả ${number(count)}, xếp A–Z`;
export const chosen = 'Đang lọc theo';
export const without = (label: string) => `trừ ${label}`;
export const remove = (label: string) => `${label}, bỏ lọc này`;
export const clearAll = 'Xóa hết';
export const time = 'Thời gian';
export const from = 'Từ ngày';
export const to = 'Đến ngày';
export const apply = 'Áp dụng';
export const presets = { week: '7 ngày qua', month: '30 ngày qua', year: '12 tháng qua' };
export const asTable = 'Xem dạng bảng';
export const period = 'Thời gian';
export const count = 'Số bài';
export const monthName = (month: string) => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;
export const yearName = (year: string) => `Năm ${year}`;
export const sortLabel = 'Xếp theo';
export const titlesOnly = 'Chỉ trong tiêu đề';
export const sorts = { relevance: 'Phù hợp nhất', newest: 'Mới nhất', oldest: 'Cũ nhất' } satisfies Record<
  Sort,
  string
>;
export const event = 'Diễn ra';
export const undated = 'Không rõ ngày';
export const previous = 'Trang trước';
export const next = 'Trang sau';
export const pagination = 'Các trang kết quả';
export const page = (page: number) => `Trang ${number(page)}`;
export const pageOf = (page: number, pages: number) => `Trang ${number(page)}/${number(pages)}`;
export const noResults = (text: string) => (text === '' ? 'Không có bài nào' : `Không tìm thấy bài nào cho “${text}”`);
export const pastEnd = (pages: number) => `Không có trang này: kết quả chỉ có ${number(pages)} trang.`;
export const firstPage = 'Về trang đầu';
export const lastPage = 'Đến trang cuối';
export const newest = 'Mới đăng';
export const allNewest = 'Xem tất cả, mới nhất trước';
export const browse = { topic: 'Theo chủ đề', unit: 'Theo đơn vị', year: 'Theo năm' };
export const followTitle = 'Theo dõi và tải lần tìm này';
export const feed = 'Nguồn tin Atom';
export const calendar = 'Lịch sự kiện';
export const csv = 'Bảng CSV';
export const json = 'Dữ liệu JSON';
export const save = 'Lưu trên máy này';
export const forget = 'Bỏ lưu';
export const share = 'Chia sẻ';
