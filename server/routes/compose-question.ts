/** What the fields of the search builder hold; names are those of its form. */
export const BUILDER_FIELDS = ['tat-ca', 'cum-tu', 'khong-co', 'so-van-ban'] as const;
export type BuilderField = (typeof BUILDER_FIELDS)[number];

const unquote = (text: string) => text.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim();
const toTerm = (words: string) => (words.includes(' ') ? `"${words}"` : words);

/**
 * Writes the question that the fields of the search builder mean: words, `"phrases"` and `-exclusions`.
 *
 * Commas part phrases from each other, and the things to leave out. Quotation marks people type are dropped: the
 * builder sets its own.
 */
export function composeQuestion(fields: Readonly<Record<BuilderField, string>>): string {
  const list = (text: string) =>
    text
      .split(/[,;\n]/)
      .map(unquote)
      .filter((part) => part !== '');
  return [
    fields['so-van-ban'].trim(),
    unquote(fields['tat-ca']),
    ...list(fields['cum-tu']).map((phrase) => `"${phrase}"`),
    ...list(fields['khong-co']).map((words) => `-${toTerm(words.replace(/^-+/, ''))}`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
