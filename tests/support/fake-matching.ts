import type { IndexDocument } from '#core/contract/index-document.ts';
import type { SearchField } from '#core/query/engine-request.ts';

/** One part of a question: a word, the beginning of one, or a phrase; asked for or ruled out. */
interface Part {
  readonly words: readonly string[];
  readonly prefix: boolean;
  readonly negative: boolean;
}

const toWords = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Reads `a "b c" -d -"e f" g`: without a space after it the last word may be only the beginning of one. */
function readParts(q: string): readonly Part[] {
  const matches = [...q.matchAll(/(-?)(?:"([^"]*)"|(\S+))/g)];
  return matches.flatMap(([, minus, phrase, word], at): readonly Part[] => {
    const words = toWords(phrase ?? word ?? '');
    const prefix = phrase === undefined && minus === '' && at === matches.length - 1 && !/\s$/.test(q);
    return words.length === 0 ? [] : [{ words, prefix, negative: minus === '-' }];
  });
}

function holds(texts: readonly (readonly string[])[], { words, prefix }: Part): boolean {
  return texts.some((text) =>
    text.some((_, from) =>
      words.every((word, at) => {
        const found = text[from + at] ?? '';
        return prefix && at === words.length - 1 ? found.startsWith(word) : found === word;
      }),
    ),
  );
}

/** True when the fields together hold every word asked for, as Meilisearch's `matchingStrategy: all` wants it. */
export function matchesQuestion(document: IndexDocument, q: string, fields: readonly SearchField[]): boolean {
  const texts = fields.map((field) => toWords(document[field]));
  return readParts(q).every((part) => holds(texts, part) !== part.negative);
}
