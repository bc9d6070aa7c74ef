import type { Portal } from '#core/contract/portal.ts';
import { FACET_NAMES, MAX_PER_PAGE, MAX_QUERY_LENGTH, SORTS } from '#core/contract/search-query.ts';
import { TOPICS } from '#core/contract/topic.ts';

const parameter = (name: string, description: string, schema: object, explode = false) => ({
  name,
  in: 'query',
  description,
  schema,
  ...(explode ? { style: 'form', explode: true } : {}),
});

const values = (name: string) =>
  name === 'topic' ? { type: 'string', enum: TOPICS.map(({ id }) => id) } : { type: 'string' };

const searchParameters = () => [
  parameter('q', 'Lời tìm: "cụm từ", -loại trừ, số văn bản, có dấu hoặc không', {
    type: 'string',
    maxLength: MAX_QUERY_LENGTH,
  }),
  ...FACET_NAMES.flatMap((name) => [
    parameter(name, 'Chọn giá trị; lặp lại để chọn nhiều', { type: 'array', items: values(name) }, true),
    parameter(`-${name}`, 'Loại giá trị; lặp lại để loại nhiều', { type: 'array', items: values(name) }, true),
  ]),
  parameter('from', 'Từ ngày (ngày đăng hoặc ngày diễn ra)', { type: 'string', format: 'date' }),
  parameter('to', 'Đến ngày', { type: 'string', format: 'date' }),
  parameter('sort', 'Thứ tự', { type: 'string', enum: SORTS }),
  parameter('page', 'Trang', { type: 'integer', minimum: 1 }),
  parameter('perPage', 'Số bài một trang', { type: 'integer', minimum: 1, maximum: MAX_PER_PAGE }),
  parameter('literal', '1: tìm đúng nguyên văn', { type: 'string', enum: ['1'] }),
];

const answers = (type: string, failures: readonly string[]) => ({
  200: { description: 'Kết quả', content: { [type]: {} } },
  ...Object.fromEntries(
    failures.map((status) => [
      status,
      { description: 'Lỗi', content: { 'application/json': { schema: { $ref: '#/components/schemas/ApiError' } } } },
    ]),
  ),
});

const get = (
  summary: string,
  parameters: readonly object[],
  type = 'application/json',
  failures = ['400', '429', '503'],
) => ({
  get: { summary, parameters, responses: answers(type, failures) },
});

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

/** Describes the HTTP interface as OpenAPI 3.1; a test checks that every path answers. */
export function describeApi(origin: string, portal: Portal) {
  return {
    openapi: '3.1.0',
    info: { title: portal.name, version: '1', description: portal.about },
    servers: [{ url: origin }],
    paths: {
      '/api/search': get('Tìm bài', searchParameters()),
      '/api/suggest': get('Gợi ý khi gõ', [parameter('q', 'Đoạn đang gõ', { type: 'string' })]),
      '/api/articles/{id}': get('Một bài', [id], 'application/json', ['404', '503']),
      '/api/articles/{id}/related': get('Bài liên quan', [id], 'application/json', ['404', '503']),
      '/feed.atom': get('Lần tìm này dưới dạng Atom', searchParameters(), 'application/atom+xml'),
      '/export.csv': get('Lần tìm này dưới dạng CSV', searchParameters(), 'text/csv'),
      '/export.json': get('Lần tìm này dưới dạng JSON', searchParameters()),
    },
    components: {
      schemas: {
        ApiError: {
          type: 'object',
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              required: ['code', 'message'],
              properties: {
                code: {
                  enum: ['bad_parameter', 'not_found', 'engine_down', 'engine_busy', 'rate_limited', 'internal'],
                },
                message: { type: 'string' },
                parameters: { type: 'array', items: { type: 'object' } },
              },
            },
          },
        },
      },
    },
  };
}
