import { BUILDER_FIELDS, composeQuestion } from './compose-question.ts';

/** The address of the search that the builder's form describes; its other fields (dates, topic, order) go along. */
export function toBuiltSearch(form: URLSearchParams): string {
  const [all, phrases, without, number] = BUILDER_FIELDS.map((name) => form.get(name) ?? '');
  const question = composeQuestion({
    'tat-ca': all ?? '',
    'cum-tu': phrases ?? '',
    'khong-co': without ?? '',
    'so-van-ban': number ?? '',
  });
  const search = new URLSearchParams(question === '' ? [] : [['q', question]]);
  for (const [name, value] of form) {
    if (value !== '' && name !== 'q' && !BUILDER_FIELDS.some((field) => field === name)) search.append(name, value);
  }
  return search.size === 0 ? '/' : `/?${search.toString()}`;
}
