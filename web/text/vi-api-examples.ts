/** One call of the JSON interface, the feeds or the exports, shown on `/api` and run by a test against sample articles. */
export interface ApiExample {
  readonly title: string;
  readonly why: string;
  /** Readable, not yet encoded; `{article}` and `{unit}` stand for ones that the portal holds. */
  readonly path: string;
  /** What to look at: fields as in `hits[].title`, or words of an answer that is not JSON. */
  readonly look: readonly string[];
}

/** Calls to begin with, the commonest first. */
export const API_EXAMPLES: readonly ApiExample[] = [
  {
    title: 'Tìm bài',
    why: 'Như ô tìm: có dấu hay không dấu, chữ viết tắt, số văn bản. Cho biết lời tìm đã được hiểu thế nào.',
    path: '/api/search?q=nông thôn mới',
    look: ['total', 'hits[].path', 'hits[].title[].text', 'interpretation.rung'],
  },
  {
    title: 'Đúng cụm từ, bỏ bài có từ khác',
    why: 'Ngoặc kép là đúng cụm từ; dấu trừ sát trước một từ là loại bài có từ đó.',
    path: '/api/search?q="nông thôn mới" -bóng đá',
    look: ['total', 'hits[].snippets[][].text'],
  },
  {
    title: 'Tin mới của một đơn vị',
    why: 'Giá trị của bộ lọc lấy ở facets; lặp lại unit để chọn nhiều đơn vị.',
    path: '/api/search?unit={unit}&sort=newest&perPage=5',
    look: ['hits[].publishedOn', 'facets.unit[].value', 'facets.unit[].count'],
  },
  {
    title: 'Theo chủ đề và khoảng ngày',
    why: 'Ngày tính theo ngày đăng hoặc ngày diễn ra. Dấu trừ trước tên tham số là loại giá trị đó.',
    path: '/api/search?topic=y-te&-docType=Quyết định&from=2015-01-01&to=2035-12-31',
    look: ['total', 'months[].month', 'months[].count'],
  },
  {
    title: 'Đếm bài theo năm mà không lấy bài',
    why: 'perPage nhỏ nhất là 1; số đếm nằm ở facets và months.',
    path: '/api/search?q=tiêm chủng&perPage=1',
    look: ['facets.year[].value', 'facets.year[].count'],
  },
  {
    title: 'Trang kế tiếp',
    why: 'Đi tiếp cho đến khi page bằng pages.',
    path: '/api/search?q=xã&page=2&perPage=10',
    look: ['page', 'pages', 'hits[].id'],
  },
  {
    title: 'Gợi ý khi gõ',
    why: 'Cụm từ, đơn vị, chủ đề, tiêu đề; mỗi gợi ý có đường dẫn và đều tìm ra bài.',
    path: '/api/suggest?q=nông th',
    look: ['suggestions[].text', 'suggestions[].path'],
  },
  {
    title: 'Toàn văn một bài',
    why: 'Văn bản, ngày, đơn vị, tệp đính kèm; tin liên quan kèm theo.',
    path: '/api/articles/{article}',
    look: ['article.body', 'article.source', 'path'],
  },
  {
    title: 'Tin liên quan',
    why: 'Các bài cùng việc, và bản đăng lại ở nơi khác, tách riêng.',
    path: '/api/articles/{article}/related',
    look: ['hits[].path'],
  },
  {
    title: 'Theo dõi một lần tìm (Atom)',
    why: 'Đặt vào trình đọc tin: các bài mới nhất của đúng lần tìm ấy.',
    path: '/feed.atom?topic=thong-bao',
    look: ['<entry>', '<updated>'],
  },
  {
    title: 'Sự kiện vào lịch (iCalendar)',
    why: 'Không nói từ ngày nào thì là từ hôm nay.',
    path: '/calendar.ics?from=2015-01-01',
    look: ['BEGIN:VEVENT', 'SUMMARY:'],
  },
  {
    title: 'Tải về để làm báo cáo',
    why: 'Tối đa 1000 bài một lần; tổng số thật ở tiêu đề X-Total-Count (CSV) và ở total (JSON).',
    path: '/export.json?topic=y-te',
    look: ['total', 'exported', 'hits[].title[].text'],
  },
  {
    title: 'Bảng CSV',
    why: 'Mở thẳng bằng phần mềm bảng tính; ô nào giống công thức đều được vô hiệu.',
    path: '/export.csv?topic=y-te',
    look: ['/tin/'],
  },
];
