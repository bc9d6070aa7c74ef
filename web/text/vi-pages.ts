import type { ParameterProblem } from '#core/contract/api-error.ts';
import type { Lang } from '#core/contract/lang.ts';
import type { SourceRun } from '#core/contract/source-run.ts';
import { articles, number, refused } from './vi.ts';

// Words of the other pages, which no script needs.

const time = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit',
  minute: '2-digit',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** The other language of this page, in its own words. */
export const otherLanguage: { readonly lang: Lang; readonly name: string } = { lang: 'en', name: 'English' };
export const addressCopied = 'Đã chép địa chỉ trang này.';
export const addressNotCopied = 'Chưa chép được; hãy chép ở thanh địa chỉ.';
export const skip = 'Đến nội dung chính';
export const sampleLabel = 'Về dữ liệu mẫu';
export const sampleBanner = 'Dữ liệu mẫu: các bài này được sáng tác để minh họa, không phải tin thật.';
export const home = (name: string) => `${name}, về trang đầu`;
export const footer = {
  label: 'Về cổng này',
  elsewhere: 'Trang khác của cơ quan',
  help: 'Trợ giúp',
  builder: 'Tìm nâng cao',
  about: 'Giới thiệu',
  status: 'Tình trạng',
  privacy: 'Quyền riêng tư',
  api: 'Dành cho lập trình viên',
  shortcuts: 'Phím tắt',
};
export const article = {
  back: 'Về kết quả tìm',
  place: (position: number, total: number) => `Bài ${number(position)}/${number(total)}`,
  previous: 'Bài trước',
  next: 'Bài sau',
  list: 'Trong kết quả tìm',
  find: 'Tìm trong bài này',
  findButton: 'Tìm',
  findNothing: (words: string) => `Bài này không có “${words}”.`,
  findAll: 'Bỏ tìm trong bài',
  published: 'Ngày đăng',
  event: 'Ngày diễn ra',
  facts: 'Thông tin bài',
  unit: 'Đơn vị',
  unitToday: 'Nay là',
  agencies: 'Cơ quan',
  topics: 'Chủ đề',
  docType: 'Loại văn bản',
  author: 'Người viết',
  numbers: 'Số văn bản',
  source: 'Nguồn',
  original: 'Xem ở trang gốc',
  firstSeen: 'Đưa vào cổng',
  vanished: 'Trang gốc không còn, theo lần kiểm tra ngày',
  keptCopy: 'đây là bản lưu ngày',
  updated: 'Cổng ghi nhận bài thay đổi ngày',
  changedParts: { title: 'tiêu đề', text: 'nội dung', attachments: 'tệp đính kèm', facts: 'thông tin về bài' },
  changedWords: (added: number, removed: number) => `+${number(added)}, −${number(removed)} từ`,
  attachments: 'Tệp đính kèm',
  attachmentText: (title: string) => `Nội dung tệp ${title}`,
  attachmentProblem: {
    scanned: 'bản quét, không có chữ để tìm',
    encrypted: 'có mật khẩu, không đọc được nội dung',
    corrupt: 'tệp hỏng, không đọc được nội dung',
    'too-large': 'tệp quá lớn, chưa đọc nội dung',
    'too-slow': 'chưa đọc được nội dung',
    unsupported: 'không phải PDF hay DOCX, chưa đọc nội dung',
    unreachable: 'không tải được khi thu thập',
  },
  related: 'Tin liên quan',
  alsoPublished: 'Cũng đăng ở',
  cite: 'Trích dẫn bài này',
  plain: 'Dạng thường',
  copy: 'Sao chép',
  copied: 'Đã chép',
  copyFailed: 'Chưa chép được, hãy bôi đen rồi chép',
  marks: (count: number) => `${number(count)} chỗ khớp`,
  previousMark: 'Chỗ khớp trước',
  nextMark: 'Chỗ khớp sau',
};
export const values = {
  name: (facet: string) => `Tất cả: ${facet.toLowerCase()}`,
  title: (facet: string, count: number) => `${number(count)} ${facet.toLowerCase()}`,
  for: (words: string) => `Trong kết quả tìm “${words}”.`,
  orders: { ten: 'Tên, A–Z', 'so-bai': 'Số bài' },
};
export const builder = {
  title: 'Tìm nâng cao',
  intro: 'Điền một hay nhiều ô; cổng viết thành lời tìm và cho bạn xem ngay trong ô tìm.',
  fields: [
    { name: 'tat-ca', label: 'Có tất cả các từ', hint: 'ví dụ: hỗ trợ nhà ở' },
    { name: 'cum-tu', label: 'Có đúng cụm từ', hint: 'ví dụ: tiếp công dân; nhiều cụm thì cách nhau bằng dấu phẩy' },
    { name: 'mot-trong', label: 'Có một trong các cụm từ', hint: 'ví dụ: ngập úng, lũ lụt; cách nhau bằng dấu phẩy' },
    { name: 'khong-co', label: 'Không có các từ', hint: 'ví dụ: đấu thầu, đại học; cách nhau bằng dấu phẩy' },
    { name: 'so-van-ban', label: 'Số văn bản', hint: 'ví dụ: 12/KH-UBND' },
  ],
  where: 'Tìm ở đâu',
  whole: 'Cả bài',
  anyTopic: 'Chủ đề nào cũng được',
  anySort: 'Mặc định',
};
export const status = {
  title: 'Tình trạng cổng',
  articles: 'Đang có',
  undated: 'Không rõ ngày',
  newest: 'Bài mới nhất',
  loaded: 'Nạp bài xong gần nhất',
  none: 'chưa có',
  time: (instant: string) => time.format(new Date(instant)),
  loading: 'Đang nạp bài, hoặc lần nạp gần đây bị ngắt giữa chừng; các bài đã vào kho vẫn tìm được.',
  outdated:
    'Kho được lập bằng bộ phân tích của bản khác, nên có bài khó tìm hơn; người vận hành cần chạy: npm run indexer -- rebuild.',
  sources: 'Theo nguồn',
  source: 'Nguồn',
  runs: 'Lần nạp gần nhất của từng nguồn',
  run: (written: number, same: number) => `Mới hoặc sửa ${articles(written)}, không đổi ${articles(same)}.`,
  cutShort: 'Lần nạp này bị ngắt giữa chừng.',
  without: 'Không thành bài:',
  reason: ({ reason }: SourceRun['without'][number]) => reason,
  programs: 'Dành cho máy theo dõi',
};
export const problem = {
  titles: {
    400: 'Địa chỉ tìm kiếm chưa đúng',
    404: 'Không tìm thấy trang',
    405: 'Trang này chỉ để xem',
    429: 'Tìm nhanh quá',
    500: 'Máy chủ có lỗi',
    503: 'Tạm thời chưa tìm được',
  } as Readonly<Record<number, string>>,
  other: 'Có trục trặc',
  say: refused,
  look: 'Hãy xem lại địa chỉ, hoặc gõ vài từ bạn nhớ vào ô tìm ở đầu trang.',
  parameter: 'Tham số',
  value: 'Giá trị đã gửi',
  accepted: 'Giá trị hợp lệ',
  sayAccepted: ({ accepted }: ParameterProblem) => accepted,
  home: 'Về trang đầu',
  retry: 'Thử lại',
};
export const help = {
  title: 'Trợ giúp tìm kiếm',
  intro: 'Gõ những từ bạn nhớ rồi nhấn Enter. Mỗi ví dụ dưới đây bấm vào là tìm được ngay.',
  rows: [
    ['nông thôn mới', 'Có dấu: tìm đúng những từ có dấu như vậy.'],
    ['nong thon moi', 'Không dấu: tìm với mọi dấu, bài khớp nhất lên trước.'],
    ['"tiếp công dân"', 'Trong ngoặc kép: đúng cụm từ này, liền nhau.'],
    ['tuyển sinh -"đại học"', 'Dấu trừ sát trước một từ hay một cụm: loại các bài có từ đó.'],
    ['lũ lụt HOẶC ngập úng', 'HOẶC, viết hoa: bài có đủ các từ của một bên là được.'],
    ['UBND', 'Chữ viết tắt và tên đầy đủ tìm ra như nhau.'],
    ['12/KH-UBND', 'Số văn bản: bài mang số đó, rồi bài nhắc đến số đó. Gõ thiếu gạch, thiếu chữ Đ cũng được.'],
    ['tieem chungr', 'Quên bật bộ gõ Telex hay VNI: vẫn hiểu, và nói rõ đã hiểu thành gì.'],
    ['huyện Vĩnh Linh', 'Tên xã, huyện, tỉnh trước và sau ngày 1/7/2025 đều tìm được.'],
  ],
  filterTitle: 'Lọc kết quả',
  filter: [
    'Chỉ trong tiêu đề: cạnh cách sắp xếp; chỉ giữ những bài có đủ các từ ngay ở tiêu đề.',
    'Chọn được nhiều giá trị trong một nhóm (ví dụ hai đơn vị), và loại trừ một giá trị bằng nút “trừ”.',
    'Con số cạnh mỗi giá trị là số bài sẽ có nếu chỉ chọn giá trị đó trong nhóm.',
    'Cột thời gian: bấm một năm để xem từng tháng; hoặc nhập khoảng ngày. Ngày tính theo ngày đăng hoặc ngày diễn ra.',
    'Mọi lựa chọn nằm trong địa chỉ trang: chép địa chỉ là chép cả lần tìm.',
  ],
  builder: 'Mở biểu mẫu tìm nâng cao',
  followTitle: 'Theo dõi một chủ đề',
  follow: [
    'Cuối mỗi trang kết quả có nguồn tin Atom, bảng CSV và dữ liệu JSON của đúng lần tìm ấy.',
    'Lịch sự kiện (iCalendar) gồm những việc sắp diễn ra mà các bài tìm được nói đến; thêm vào lịch trên máy là tự cập nhật.',
    'Lần tìm đã lưu trên máy hiện ra khi bấm vào ô tìm còn trống.',
  ],
  keysTitle: 'Phím tắt',
  keysSwitch: 'Dùng phím tắt một chữ trên máy này',
  keys: [
    ['/', 'đến ô tìm'],
    ['j', 'bài sau'],
    ['k', 'bài trước'],
    ['Enter', 'mở bài đang chọn'],
    ['n', 'chỗ khớp sau (trong bài)'],
    ['p', 'chỗ khớp trước (trong bài)'],
    ['?', 'bảng phím tắt này'],
  ],
  close: 'Đóng',
};
export const about = { title: 'Giới thiệu', run: 'Đơn vị vận hành', contact: 'Liên hệ' };
export const privacy = {
  title: 'Quyền riêng tư',
  lines: [
    'Cổng này không dùng cookie, không đếm người xem bằng dịch vụ bên ngoài, không tải gì từ nơi khác.',
    'Không ai lập hồ sơ người tìm: máy chủ không ghi địa chỉ mạng cùng lời tìm.',
    'Để bổ sung tin còn thiếu, máy chủ có thể đếm mỗi ngày có bao nhiêu lời tìm, và những lời tìm không ra kết quả hoặc trả lời chậm: chỉ ghi lời tìm và số lần, không ghi ai tìm và tìm lúc mấy giờ; lời tìm chứa số điện thoại, số định danh hay thư điện tử không được giữ; các số đếm bị xóa sau một thời gian (thường là 60 ngày).',
    'Các lần tìm gần đây, các lần tìm bạn lưu và lựa chọn phím tắt chỉ nằm trong trình duyệt của bạn; bạn xóa được ngay ở trang tìm.',
  ],
};
