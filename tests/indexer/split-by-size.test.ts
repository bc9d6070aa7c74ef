import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBySize } from '#indexer/search-index/split-by-size.ts';
import { buildDocument } from '../support/build-document.ts';

const MOST = 100_000;
const document = (id: number, letters: number) =>
  buildDocument({ id: String(id), attachments: [{ title: '', url: '', text: 'ề'.repeat(letters) }] });

describe('documents for one request', () => {
  it('are split in order, none lost, and no list of several is larger than it may be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50_000 }), { maxLength: 12 }), (sizes) => {
        const documents = sizes.map((letters, id) => document(id, letters));
        const lists = splitBySize(documents, MOST);
        expect(lists.flat()).toEqual(documents);
        for (const list of lists) {
          expect(list.length).toBeGreaterThan(0);
          const bytes = Buffer.byteLength(JSON.stringify(list));
          expect(list.length === 1 || bytes <= MOST).toBe(true);
        }
      }),
    );
  });
});
