import { API_ERROR_CODES, type ApiError, type ParameterProblem } from '#core/contract/api-error.ts';
import {
  ATTACHMENT_PROBLEMS,
  CHANGED_PARTS,
  type ArticleChange,
  type Attachment,
  type StoredArticle,
} from '#core/contract/article.ts';
import type { ArticleView, AttachmentView, ListNeighbour, ListPlace } from '#core/contract/pages.ts';
import { FACET_NAMES, SORTS, type FacetFilter, type SearchQuery } from '#core/contract/search-query.ts';
import type {
  Advice,
  FacetValue,
  Hit,
  Interpretation,
  Rewrite,
  SearchResponse,
  Segment,
} from '#core/contract/search-response.ts';
import type { SuggestResponse, Suggestion } from '#core/contract/suggestion.ts';
import { TOPICS } from '#core/contract/topic.ts';

/** The part of JSON Schema 2020-12 that the description uses. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly description?: string;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

/** An object with exactly the keys of `T`: a key added to the contract and not here does not compile. */
const object = <T>(properties: Readonly<Record<keyof T, Schema>>, optional: readonly (keyof T)[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.some((name) => name === key)),
  additionalProperties: false,
});
const list = (items: Schema): Schema => ({ type: 'array', items });
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

const text: Schema = { type: 'string' };
const textOrNull: Schema = { type: ['string', 'null'] };
const dayOrNull: Schema = { type: ['string', 'null'], format: 'date' };
const number: Schema = { type: 'number' };
const whole: Schema = { type: 'integer', minimum: 0 };
const flag: Schema = { type: 'boolean' };
const topic: Schema = { enum: TOPICS.map(({ id }) => id) };
const rung: Schema = {
  enum: ['browse', 'document-number', 'exact', 'prefix', 'loose', 'mixed', 'folded', 'best-effort'],
};

/** The five facets, each with the same schema. */
const facets = (schema: Schema): Schema => ({
  type: 'object',
  properties: Object.fromEntries(FACET_NAMES.map((name) => [name, schema])),
  required: FACET_NAMES,
  additionalProperties: false,
});

const problemOrNull: Schema = { enum: [...ATTACHMENT_PROBLEMS, null] };

/** Everything the JSON interface answers with, as JSON Schema; a test checks real answers against it. */
export const API_SCHEMAS: Readonly<Record<string, Schema>> = {
  Segment: object<Segment>({ text, marked: flag }),
  FacetFilter: object<FacetFilter>({ include: list(text), exclude: list(text) }),
  SearchQuery: object<SearchQuery>({
    text,
    literal: flag,
    titles: flag,
    filters: facets(ref('FacetFilter')),
    from: dayOrNull,
    to: dayOrNull,
    sort: { enum: [...SORTS, null] },
    page: whole,
    perPage: whole,
  }),
  Rewrite: object<Rewrite>({
    kind: { enum: ['abbreviation', 'telex', 'vni', 'accents', 'spelling', 'unit', 'numeral'] },
    from: text,
    to: text,
  }),
  Interpretation: object<Interpretation>({
    rung,
    tried: list(object<Interpretation['tried'][number]>({ rung, total: whole })),
    rewrites: list(ref('Rewrite')),
    didYouMean: textOrNull,
    literalDiffers: flag,
  }),
  Hit: object<Hit>(
    {
      id: text,
      path: text,
      title: list(ref('Segment')),
      untitled: flag,
      snippets: list(list(ref('Segment'))),
      unit: textOrNull,
      province: textOrNull,
      agencies: list(text),
      topics: list(topic),
      docType: textOrNull,
      documentNumbers: list(text),
      publishedOn: dayOrNull,
      eventOn: dayOrNull,
      source: text,
      pinned: { enum: [true], description: 'Được ghim lên đầu cho lời tìm này' },
      alsoAt: { type: 'array', items: text, description: 'Nơi khác trên trang kết quả này cũng đăng đúng bài ấy' },
      copyOf: { type: 'string', description: 'Mã bài đứng trước trên trang này mà bài này là bản khác' },
    },
    ['pinned', 'alsoAt', 'copyOf'],
  ),
  FacetValue: object<FacetValue>({ value: text, label: text, count: whole, selected: flag, excluded: flag }),
  Advice: object<Advice>({
    text: { type: 'string', description: 'Lời khuyên cho người đọc' },
    links: list(object<Advice['links'][number]>({ label: text, path: text })),
  }),
  SearchResponse: object<SearchResponse>(
    {
      query: ref('SearchQuery'),
      interpretation: ref('Interpretation'),
      total: whole,
      advice: list(ref('Advice')),
      page: whole,
      pages: whole,
      hits: list(ref('Hit')),
      facets: facets(list(ref('FacetValue'))),
      months: list(object<SearchResponse['months'][number]>({ month: text, count: whole })),
      sample: flag,
      timing: object<SearchResponse['timing']>({ totalMs: number, engineMs: number, requests: whole }),
    },
    ['advice'],
  ),
  Suggestion: object<Suggestion>({
    kind: { enum: ['phrase', 'unit', 'topic', 'title', 'document-number'] },
    text,
    count: { type: ['integer', 'null'] },
    path: text,
  }),
  SuggestResponse: object<SuggestResponse>({ query: text, suggestions: list(ref('Suggestion')) }),
  Attachment: object<Attachment>({ title: text, url: text, text: textOrNull, problem: problemOrNull }, [
    'text',
    'problem',
  ]),
  Article: object<StoredArticle>(
    {
      id: text,
      url: textOrNull,
      title: textOrNull,
      summary: text,
      body: { type: 'string', description: 'Các đoạn cách nhau một dấu xuống dòng' },
      unit: textOrNull,
      unitToday: list(text),
      agencies: list(text),
      province: textOrNull,
      places: list(text),
      topics: list(topic),
      docType: textOrNull,
      documentNumbers: list(text),
      author: textOrNull,
      publishedOn: dayOrNull,
      publishedFrom: { enum: ['shown', 'url', 'body', null] },
      eventOn: dayOrNull,
      attachments: list(ref('Attachment')),
      source: text,
      contentHash: text,
      firstSeenAt: { type: 'string', format: 'date-time' },
      updatedAt: { type: 'string', format: 'date-time' },
      changes: list(
        object<ArticleChange>({
          at: { type: 'string', format: 'date-time' },
          parts: list({ enum: CHANGED_PARTS }),
          added: whole,
          removed: whole,
        }),
      ),
      vanishedAt: {
        type: ['string', 'null'],
        format: 'date-time',
        description: 'Khi nào thấy trang gốc không còn; không có hoặc null khi trang gốc còn, hoặc chưa ai xem lại',
      },
    },
    ['changes', 'vanishedAt'],
  ),
  ArticleView: object<ArticleView>({
    article: ref('Article'),
    path: text,
    title: list(ref('Segment')),
    paragraphs: list(list(ref('Segment'))),
    attachments: list(
      object<AttachmentView>({
        title: text,
        url: text,
        problem: problemOrNull,
        paragraphs: list(list(ref('Segment'))),
      }),
    ),
    marks: whole,
    unitToday: list(text),
    related: list(ref('Hit')),
    alsoPublished: list(ref('Hit')),
    query: orNull(ref('SearchQuery')),
    find: textOrNull,
    place: orNull(ref('ListPlace')),
  }),
  ListNeighbour: object<ListNeighbour>({ path: text, title: text, page: whole }),
  ListPlace: object<ListPlace>({
    position: whole,
    total: whole,
    previous: orNull(ref('ListNeighbour')),
    next: orNull(ref('ListNeighbour')),
  }),
  Related: object<{ hits: never; alsoPublished: never }>({ hits: list(ref('Hit')), alsoPublished: list(ref('Hit')) }),
  Export: object<{ query: never; total: never; exported: never; most: never; hits: never }>({
    query: ref('SearchQuery'),
    total: whole,
    exported: whole,
    most: whole,
    hits: list(ref('Hit')),
  }),
  ParameterProblem: object<ParameterProblem>({ name: text, value: text, accepted: text }),
  ApiError: object<ApiError>({
    error: object<ApiError['error']>(
      {
        code: {
          enum: API_ERROR_CODES,
        },
        message: text,
        parameters: list(ref('ParameterProblem')),
      },
      ['parameters'],
    ),
  }),
};
