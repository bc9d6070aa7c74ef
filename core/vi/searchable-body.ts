import type { Article } from '../contract/article.ts';

/** Keeps phrases from reaching across, and is no word: offsets below `body.length` are in the body. */
const BETWEEN = '\n\n';

/** An article's body and the texts of its attachments as one text: what is analysed, ranked and searched for passages. */
export function searchableBody({ body, attachments }: Pick<Article, 'body' | 'attachments'>): string {
  return [body, ...attachments.flatMap(({ text }) => text ?? [])].join(BETWEEN);
}

/** The attachment that a place of `searchableBody` is in, and where that begins; null for a place in the body. */
export function attachmentAt(
  { body, attachments }: Pick<Article, 'body' | 'attachments'>,
  place: number,
): { readonly title: string; readonly start: number } | null {
  let start = body.length;
  let found: { readonly title: string; readonly start: number } | null = null;
  for (const { title, text } of attachments) {
    if (text === undefined || text === null) continue;
    start += BETWEEN.length;
    if (place < start) break;
    found = { title, start };
    start += text.length;
  }
  return found;
}
