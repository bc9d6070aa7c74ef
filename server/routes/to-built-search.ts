import { BUILDER_FIELDS, composeQuestion, type BuilderField } from './compose-question.ts';

/** The address of the search that the builder's form describes; its other fields (dates, topic, order) go along. */
export function toBuiltSearch(form: URLSearchParams): string {
  const field = (name: BuilderField) => form.get(name) ?? '';
  const question = composeQuestion({
    'tat-ca': field('tat-ca'),
    'cum-tu': field('cum-tu'),
    'mot-trong': field('mot-trong'),
    'khong-co': field('khong-co'),
    'so-van-ban': field('so-van-ban'),
  });
  const search = new URLSearchParams(question === '' ? [] : [['q', question]]);
  for (const [name, value] of form) {
    if (value !== '' && name !== 'q' && !BUILDER_FIELDS.some((field) => field === name)) search.append(name, value);
  }
  return search.size === 0 ? '/' : `/?${search.toString()}`;
}
