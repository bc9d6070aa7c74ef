import type { Article } from '../contract/article.ts';

/** A blank line, which no tidy text holds: neither phrases nor passages reach across. */
const BETWEEN = '\n\n';

/** An article's body and the texts of its attachments as one text: what is analysed, ranked and searched for passages. */
export function searchableBody({ body, attachments }: Pick<Article, 'body' | 'attachments'>): string {
  return [body, ...attachments.flatMap(({ text }) => text ?? [])].join(BETWEEN);
}

/** The title of the attachment that a place of `searchableBody` is in; null for a place in the body. */
export function attachmentAt(
  { body, attachments }: Pick<Article, 'body' | 'attachments'>,
  place: number,
): string | null {
  let start = body.length;
  let found: string | null = null;
  for (const { title, text } of attachments) {
    if (text === undefined || text === null) continue;
    start += BETWEEN.length;
    if (place < start) break;
    found = title;
    start += text.length;
  }
  return found;
}
