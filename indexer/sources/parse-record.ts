import * as v from 'valibot';
import { err, ok, type Result } from '#core/result.ts';
import { parseDay } from '#core/vi/dates.ts';
import { toArticleId } from '../articles/article-id.ts';
import type { ArticleInput } from '../articles/complete-article.ts';
import { NOTHING_READ } from '../extract/extracted-page.ts';

const MAX_TITLE = 1000;
const MAX_BODY = 2_000_000;

const text = v.nullish(v.union([v.string(), v.pipe(v.number(), v.transform(String))]));
const texts = v.nullish(v.union([v.string(), v.array(v.string())]));

/** One line of a JSON Lines file; indexer/sources/README.md documents the mapping. */
const RECORD = v.object({
  id: text,
  url: text,
  title: v.nullish(v.pipe(v.string(), v.maxLength(MAX_TITLE))),
  body: v.pipe(v.string(), v.maxLength(MAX_BODY)),
  date: text,
  eventOn: text,
  unit: text,
  agencies: texts,
  province: text,
  topic: texts,
  topics: texts,
  author: text,
  summary: text,
  source: text,
  documentNumbers: texts,
});

const list = (value: string | readonly string[] | null | undefined): readonly string[] =>
  (typeof value === 'string' ? value.split(';') : (value ?? []))
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Reads one record; the error is a sentence that names the field and what is wrong with it. */
export function parseRecord(line: string, defaultSource: string): Result<ArticleInput, string> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    return err(`JSON hỏng: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const parsed = v.safeParse(RECORD, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return err(`trường «${v.getDotPath(issue) ?? '(gốc)'}»: ${issue.message}`);
  }
  const record = parsed.output;
  if (record.body.trim() === '') return err('trường «body»: rỗng');
  const date = record.date ? parseDay(record.date) : null;
  if (record.date && date === null) return err(`trường «date»: «${record.date}» không phải ngày có thật`);
  const title = record.title?.trim() ? record.title : null;
  return ok({
    ...NOTHING_READ,
    id: toArticleId(record.id ?? record.url ?? `${title ?? ''}\n${record.body}`),
    url: record.url ?? null,
    title,
    body: record.body,
    summary: record.summary ?? null,
    unit: record.unit ?? null,
    agencies: list(record.agencies),
    province: record.province ?? null,
    author: record.author ?? null,
    topics: [...list(record.topics), ...list(record.topic)],
    documentNumbers: list(record.documentNumbers),
    publishedOn: date,
    publishedFrom: date === null ? null : 'shown',
    eventOn: record.eventOn ? parseDay(record.eventOn) : null,
    source: record.source ?? defaultSource,
  });
}
