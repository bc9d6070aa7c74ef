import type { Portal } from '#core/contract/portal.ts';
import { FACET_NAMES, MAX_PAGE, MAX_PER_PAGE, MAX_QUERY_LENGTH, SORTS } from '#core/contract/search-query.ts';
import { TOPICS } from '#core/contract/topic.ts';
import { API_SCHEMAS, type Schema } from './api-schemas.ts';
import { FEED_LENGTH, MAX_EXPORTED } from './export.ts';

/** What the description says of the place it describes. */
export interface DescribedPortal {
  readonly origin: string;
  readonly portal: Portal;
  readonly rateLimit: number;
}

const parameter = (name: string, description: string, schema: Schema, example: string | number) => ({
  name,
  in: 'query',
  description,
  schema,
  example,
});

/** A parameter that may be repeated; OpenAPI wants the example as a list. */
const repeated = (name: string, description: string, items: Schema, example: string) => ({
  name,
  in: 'query',
  description,
  schema: { type: 'array', items },
  style: 'form',
  explode: true,
  example: [example],
});

const FACETS = {
  year: { what: 'Năm (4 chữ số, hoặc khong-ro)', items: { type: 'string' }, example: '2024' },
  unit: { what: 'Đơn vị', items: { type: 'string' }, example: 'Huyện Vĩnh Linh, Quảng Trị' },
  agency: { what: 'Cơ quan', items: { type: 'string' }, example: 'UBND' },
  topic: { what: 'Chủ đề', items: { enum: TOPICS.map(({ id }) => id) }, example: 'nong-nghiep' },
  docType: { what: 'Loại văn bản', items: { type: 'string' }, example: 'Kế hoạch' },
} as const;

const SEARCH = [
  parameter(
    'q',
    'Lời tìm: "cụm từ", -loại trừ, số văn bản, có dấu hoặc không',
    { type: 'string', maxLength: MAX_QUERY_LENGTH },
    'nông thôn mới',
  ),
  ...FACET_NAMES.flatMap((name) => {
    const { what, items, example } = FACETS[name];
    return [
      repeated(name, `${what}; lặp lại để chọn nhiều`, items, example),
      repeated(`-${name}`, `${what} cần loại; lặp lại để loại nhiều`, items, example),
    ];
  }),
  parameter('from', 'Từ ngày (ngày đăng hoặc ngày diễn ra)', { type: 'string', format: 'date' }, '2020-01-01'),
  parameter('to', 'Đến hết ngày', { type: 'string', format: 'date' }, '2030-12-31'),
  parameter('sort', 'Thứ tự', { type: 'string', enum: SORTS }, 'newest'),
  parameter('literal', '1: tìm đúng nguyên văn', { type: 'string', enum: ['1'] }, '1'),
  parameter('titles', '1: các từ phải có trong tiêu đề', { type: 'string', enum: ['1'] }, '1'),
];
const PAGED = [
  ...SEARCH,
  parameter('page', 'Trang', { type: 'integer', minimum: 1, maximum: MAX_PAGE }, 1),
  parameter('perPage', 'Số bài một trang', { type: 'integer', minimum: 1, maximum: MAX_PER_PAGE }, 20),
];
const LANG = parameter(
  'lang',
  'en: giao diện và lời khuyên bằng tiếng Anh; bỏ trống: tiếng Việt',
  { type: 'string', enum: ['en'] },
  'en',
);
const TYPED = [parameter('q', 'Đoạn đang gõ', { type: 'string', maxLength: MAX_QUERY_LENGTH }, 'nông th')];
const ID = { name: 'id', in: 'path', required: true, description: 'Mã bài', schema: { type: 'string' } };
const SLUG = { ...ID, name: 'slug', description: 'Tiêu đề trong địa chỉ; sai thì được chuyển về đúng' };
const FACET = { ...ID, name: 'facet', description: 'Tên bộ lọc', schema: { type: 'string', enum: FACET_NAMES } };
const NAME = { ...ID, name: 'name', description: 'Phần của sơ đồ trang, ví dụ 1.xml' };

const WHY = 'Lỗi, nói rõ vì sao';
/** Programs get JSON, people a page. */
const ERROR = {
  description: WHY,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/ApiError' } } },
};
const ERROR_PAGE = { description: WHY, content: { 'text/html': {} } };

/** One GET; `type` is a media type, or the name of the schema of a JSON answer. */
function get(
  summary: string,
  type: string,
  parameters: readonly object[] = [],
  failures: readonly number[] = [],
  error: object = ERROR,
) {
  const content = type.includes('/')
    ? { [type]: {} }
    : { 'application/json': { schema: { $ref: `#/components/schemas/${type}` } } };
  const errors = Object.fromEntries(failures.map((status) => [status, error]));
  return { get: { summary, parameters, responses: { 200: { description: 'Kết quả', content }, ...errors } } };
}

/** Describes the HTTP interface as OpenAPI 3.1; a test compares it with the routes and with real answers. */
export function describeApi({ origin, portal, rateLimit }: DescribedPortal) {
  const description = [
    portal.about,
    `Mỗi địa chỉ được ${rateLimit} yêu cầu một phút; còn bao nhiêu ghi ở RateLimit-Remaining, quá thì nhận 429.`,
    'Chỉ đọc, không cần khóa, gọi được từ trang khác (CORS). Mã lỗi ổn định; lời nhắn dành cho người đọc.',
  ].join('\n\n');
  return {
    openapi: '3.1.0',
    info: { title: portal.name, version: '1', description },
    servers: [{ url: origin }],
    externalDocs: { url: `${origin}/api`, description: 'Ví dụ gọi được ngay, mã lỗi, giới hạn' },
    paths: {
      '/api/search': get('Tìm bài', 'SearchResponse', [...PAGED, LANG], [400, 429, 503]),
      '/api/suggest': get('Gợi ý khi gõ', 'SuggestResponse', TYPED, [429, 503]),
      '/api/articles/{id}': get('Một bài', 'ArticleView', [ID], [404, 429, 503]),
      '/api/articles/{id}/related': get('Bài liên quan', 'Related', [ID], [404, 429, 503]),
      '/feed.atom': get(
        `${FEED_LENGTH} bài mới nhất của một lần tìm (Atom)`,
        'application/atom+xml',
        SEARCH,
        [400, 429, 503],
        ERROR_PAGE,
      ),
      '/calendar.ics': get(
        'Sự kiện của một lần tìm, từ hôm nay nếu không nói từ ngày nào (iCalendar)',
        'text/calendar',
        SEARCH,
        [400, 429, 503],
        ERROR_PAGE,
      ),
      '/export.csv': get(
        `Một lần tìm dưới dạng bảng, tối đa ${MAX_EXPORTED} bài; X-Total-Count là tổng số`,
        'text/csv',
        SEARCH,
        [400, 429, 503],
      ),
      '/export.json': get(`Một lần tìm, tối đa ${MAX_EXPORTED} bài`, 'Export', SEARCH, [400, 429, 503]),
      '/': get('Trang tìm kiếm', 'text/html', [...PAGED, LANG], [400, 429, 503], ERROR_PAGE),
      '/tin/{id}/{slug}': get('Trang của một bài', 'text/html', [ID, SLUG, LANG], [404, 429, 503], ERROR_PAGE),
      '/loc/{facet}': get(
        'Mọi giá trị của một bộ lọc',
        'text/html',
        [FACET, ...SEARCH, LANG],
        [400, 404, 429, 503],
        ERROR_PAGE,
      ),
      '/tim-nang-cao': get('Biểu mẫu soạn lời tìm', 'text/html', [LANG]),
      '/tinh-trang': get('Cổng có gì, mới đến đâu', 'text/html', [LANG], [429, 503], ERROR_PAGE),
      '/api': get('Ví dụ và mã lỗi, dành cho lập trình', 'text/html', [LANG], [429], ERROR_PAGE),
      '/tro-giup': get('Trợ giúp', 'text/html', [LANG]),
      '/gioi-thieu': get('Giới thiệu', 'text/html', [LANG]),
      '/quyen-rieng-tu': get('Quyền riêng tư', 'text/html', [LANG]),
      '/portal.css': get('Màu của cổng', 'text/css'),
      '/logo': get('Ảnh của cổng, nếu có', 'image/*'),
      '/opensearch.xml': get('Thêm vào ô tìm kiếm của trình duyệt', 'application/opensearchdescription+xml'),
      '/sitemap.xml': get('Sơ đồ trang', 'application/xml', [], [429, 503], ERROR_PAGE),
      '/sitemap/{name}': get('Một phần của sơ đồ trang', 'application/xml', [NAME], [404, 429, 503], ERROR_PAGE),
      '/robots.txt': get('Dành cho máy tìm kiếm', 'text/plain'),
      '/openapi.json': get('Bản mô tả này', 'application/json'),
      '/healthz': get('Máy chủ đang chạy', 'application/json'),
      '/readyz': get('Sẵn sàng trả lời', 'application/json', [], [503], { description: 'Chưa sẵn sàng' }),
      '/metrics': get('Số đo cho Prometheus', 'text/plain'),
    },
    components: { schemas: API_SCHEMAS },
  };
}
