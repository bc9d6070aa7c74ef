import type { IndexDocument } from '#core/contract/index-document.ts';
import { searchableBody } from '#core/vi/searchable-body.ts';

/** A letter of Vietnamese takes up to three bytes; encoded text takes one. */
const BYTES_OF_A_LETTER = 3;
/** Everything of a document but its texts. */
const BYTES_OF_THE_REST = 10_000;

const bytesOf = (document: IndexDocument) =>
  searchableBody(document).length * BYTES_OF_A_LETTER +
  document.bodyVi.length +
  document.bodyAscii.length +
  BYTES_OF_THE_REST;

/** Splits documents, in order, into lists that take at most about `most` bytes as JSON; one that is larger stands alone. */
export function splitBySize(documents: readonly IndexDocument[], most: number): readonly (readonly IndexDocument[])[] {
  const lists: IndexDocument[][] = [];
  let bytes = Infinity;
  for (const document of documents) {
    const own = bytesOf(document);
    if (bytes + own > most) {
      lists.push([]);
      bytes = 0;
    }
    lists.at(-1)?.push(document);
    bytes += own;
  }
  return lists;
}
