import * as v from 'valibot';
import { err, ok, type Result } from '#core/result.ts';
import type { Attachment } from '#core/contract/article.ts';
import { parseDay, parseInstant } from '#core/vi/dates.ts';
import { findDocumentNumbers } from '#core/vi/document-numbers.ts';
import { normalise } from '#core/vi/normalise.ts';
import { ATTACHMENT_LIMITS } from '../attachments/read-attachment.ts';
import { toArticleId } from '../articles/article-id.ts';
import { cutBody, MAX_BODY } from '../articles/cut-body.ts';
import type { ArticleInput } from '../articles/complete-article.ts';
import { NOTHING_READ } from '../extract/extracted-page.ts';
import { RECORD, type SourceRecord } from './record-schema.ts';
import type { FailureCode } from './source-item.ts';

/** A record read: what it says, and what had to be changed to take it in. */
export interface ParsedRecord {
  readonly input: ArticleInput;
  readonly notice: string | null;
}

/** Why a line is no record; the reason names the field and the value. */
export interface RecordError {
  readonly code: FailureCode;
  readonly reason: string;
}

/** `a; b` and `["a", "b"]` alike. */
const list = (value: string | readonly string[] | null | undefined): readonly string[] =>
  (typeof value === 'string' ? value.split(';') : (value ?? []))
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Null for what is absent or blank: exports write empty fields. */
const filled = (value: string | null | undefined): string | null => (value?.trim() ? value.trim() : null);

/** Half a letter (`"\\ud800"`) is valid JSON here and refused by the engine, with all of its batch. */
const mend = (_: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value);

function parseJson(line: string): Result<unknown, RecordError> {
  try {
    return ok(/\\ud/i.test(line) ? JSON.parse(line, mend) : JSON.parse(line));
  } catch (cause) {
    return err({ code: 'broken-json', reason: `JSON hỏng: ${cause instanceof Error ? cause.message : String(cause)}` });
  }
}

const badField = (name: string, problem: string): Result<never, RecordError> =>
  err({ code: 'bad-field', reason: `trường «${name}»: ${problem}` });

/** Texts of attachments as tidy as bodies, and together no longer than one. */
function toAttachments(given: NonNullable<SourceRecord['attachments']>): readonly Attachment[] {
  let left = MAX_BODY;
  return given.map(({ title, url, text }) => {
    if (text === undefined || text === null) return { title, url };
    const kept = normalise(text.slice(0, Math.min(left, ATTACHMENT_LIMITS.maxCharacters)).toWellFormed());
    left -= kept.length;
    return { title, url, text: kept };
  });
}

function toInput(
  record: SourceRecord,
  body: string,
  days: Pick<ArticleInput, 'publishedOn' | 'eventOn' | 'takenAt'>,
  source: string,
): ArticleInput {
  const title = filled(record.title);
  const numbers = list(record.documentNumbers).map((number) => findDocumentNumbers(number)[0]?.canonical ?? number);
  return {
    ...NOTHING_READ,
    ...days,
    id: toArticleId(filled(record.id) ?? filled(record.url) ?? `${title ?? ''}\n${body}`),
    url: filled(record.url),
    title,
    body,
    summary: filled(record.summary),
    unit: filled(record.unit),
    agencies: list(record.agencies),
    province: filled(record.province),
    author: filled(record.author),
    // Unknown names among them are ignored later: a portal's category is seldom one of the fifteen topics.
    topics: [...list(record.topics), ...list(record.topic), ...list(record.category)],
    documentNumbers: numbers,
    docType: filled(record.docType),
    attachments: toAttachments(record.attachments ?? []),
    publishedFrom: days.publishedOn === null ? null : 'shown',
    source: filled(record.source) ?? source,
  };
}

/** Reads one line of JSON Lines; `source` is the source of records that name none. */
export function parseRecord(line: string, source: string): Result<ParsedRecord, RecordError> {
  const json = parseJson(line);
  if (!json.ok) return json;
  const parsed = v.safeParse(RECORD, json.value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return badField(v.getDotPath(issue) ?? '(cả dòng)', issue.message);
  }
  const record = parsed.output;
  const body = record.body ?? '';
  if (body.trim() === '') return badField('body', 'trống, bài không có nội dung');
  const [date, eventDate] = [filled(record.date), filled(record.eventOn)];
  const publishedOn = date === null ? null : parseDay(date);
  if (date !== null && publishedOn === null) return badField('date', `«${date}» không phải ngày có thật`);
  const eventOn = eventDate === null ? null : parseDay(eventDate);
  if (eventDate !== null && eventOn === null) return badField('eventOn', `«${eventDate}» không phải ngày có thật`);
  const updated = filled(record.updatedAt);
  const takenAt = updated === null ? null : parseInstant(updated);
  if (updated !== null && takenAt === null) return badField('updatedAt', `«${updated}» không phải thời điểm có thật`);
  const input = toInput(record, body, { publishedOn, eventOn, takenAt }, source);
  const { body: kept, notice } = cutBody(input.body);
  return ok({ input: { ...input, body: kept }, notice });
}
