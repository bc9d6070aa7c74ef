import { ok } from '#core/result.ts';
import type { SearchIndex } from '../search-index/search-index.ts';

const done = () => Promise.resolve(ok(undefined));
const nothing = () => Promise.resolve(ok([]));

/** An index that takes everything and remembers nothing: what a dry run writes to. */
export const NOWHERE: SearchIndex = {
  prepare: done,
  known: nothing,
  texts: nothing,
  write: done,
  mark: done,
  count: () => Promise.resolve(ok(0)),
  readAll: async function* readAll() {},
  readTexts: async function* readTexts() {},
  readStatistics: nothing,
  writeStatistics: done,
};
