import * as v from 'valibot';

/** A title that is longer is a body in the wrong field. */
const MAX_TITLE = 1_000;

const message = (accepted: string) => (issue: { readonly received: string }) =>
  `cần ${accepted}, đang là ${issue.received === 'undefined' ? 'không có' : issue.received.slice(0, 60)}`;

const WORDS = 'chuỗi hoặc số';
const LIST = 'chuỗi hoặc danh sách chuỗi';

const text = v.nullish(v.union([v.string(), v.pipe(v.number(), v.transform(String))], message(WORDS)));
const texts = v.nullish(v.union([v.string(), v.array(v.string())], message(LIST)));
const attachment = v.object({ title: v.string(), url: v.string(), text: v.nullish(v.string()) });

/** One line of a JSON Lines file; `indexer/sources/README.md` says what each field means. Unknown fields are ignored. */
export const RECORD = v.object(
  {
    id: text,
    url: text,
    title: v.nullish(
      v.pipe(v.string(message('chuỗi')), v.maxLength(MAX_TITLE, `dài hơn ${MAX_TITLE} ký tự, quá dài cho một tiêu đề`)),
    ),
    body: v.nullish(v.string(message('chuỗi'))),
    summary: text,
    date: text,
    eventOn: text,
    unit: text,
    agencies: texts,
    province: text,
    author: text,
    topic: texts,
    topics: texts,
    category: texts,
    docType: text,
    documentNumbers: texts,
    attachments: v.nullish(v.array(attachment, message('danh sách {"title","url"}'))),
    source: text,
    updatedAt: text,
  },
  message('một đối tượng JSON'),
);

/** A record whose fields have the right types; their values are not checked yet. */
export type SourceRecord = v.InferOutput<typeof RECORD>;
