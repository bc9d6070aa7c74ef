import {
  MAX_FACET_VALUES,
  MAX_PAGE,
  MAX_PER_PAGE,
  MAX_QUERY_LENGTH,
  MAX_VALUE_LENGTH,
  SORTS,
  UNKNOWN_YEAR,
} from '#core/contract/search-query.ts';
import type { WrongParameter } from '#core/contract/search-query-codec.ts';
import { TOPICS } from '#core/contract/topic.ts';

const DAY = 'ngày có thật dạng yyyy-mm-dd';
const named = (what: string) => `${what}, dài tối đa ${MAX_VALUE_LENGTH} ký tự`;
const upTo = (most: number) => `số nguyên từ 1 đến ${most}`;

const ACCEPTED: Readonly<Record<string, string>> = {
  year: `năm gồm 4 chữ số, hoặc ${UNKNOWN_YEAR}`,
  unit: named('tên đơn vị'),
  agency: named('tên cơ quan'),
  topic: TOPICS.map(({ id }) => id).join(', '),
  docType: named('loại văn bản'),
  from: DAY,
  to: DAY,
  sort: SORTS.join(', '),
  literal: '1',
  titles: '1',
  page: upTo(MAX_PAGE),
  perPage: upTo(MAX_PER_PAGE),
};

/** What a parameter would accept instead of the value it was given. */
export function sayAccepted({ name, value, tooMany }: WrongParameter): string {
  if (tooMany) return `tối đa ${MAX_FACET_VALUES} giá trị`;
  if (name === 'q') return `tối đa ${MAX_QUERY_LENGTH} ký tự, câu này dài ${value.length}`;
  return ACCEPTED[name.replace(/^-/, '')] ?? '';
}
