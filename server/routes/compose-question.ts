/** What the fields of the search builder hold; names are those of its form. */
export const BUILDER_FIELDS = ['tat-ca', 'cum-tu', 'mot-trong', 'khong-co', 'so-van-ban'] as const;
export type BuilderField = (typeof BUILDER_FIELDS)[number];

const unquote = (text: string) => text.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim();
const toTerm = (words: string) => (words.includes(' ') ? `"${words}"` : words);

/**
 * Writes the question that the fields of the search builder mean: words, `"phrases"`, `-exclusions`, and, where one of
 * several phrases will do, all of that again for each, with `HOẶC` between.
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
  const choices = list(fields['mot-trong']).map(toTerm);
  const sides = choices.length === 0 ? [''] : choices;
  const required = [
    fields['so-van-ban'].trim(),
    unquote(fields['tat-ca']),
    ...list(fields['cum-tu']).map((phrase) => `"${phrase}"`),
  ];
  const excluded = list(fields['khong-co']).map((words) => `-${toTerm(words.replace(/^-+/, ''))}`);
  return sides.map((side) => [...required, side, ...excluded].filter((part) => part !== '').join(' ')).join(' HOẶC ');
}
