import { afterAll, beforeAll } from 'vitest';
import { loadSamples } from '#indexer/samples/load-samples.ts';
import { openIndex } from './open-index.ts';
import { servePortal } from './serve-portal.ts';

/** The real portal with the sample articles and `records`, on a free port, for one test file; gives its address. */
export function openPortal(records: readonly object[] = []): () => string {
  const index = openIndex();
  let address = '';
  let stop: () => void = () => undefined;
  beforeAll(async () => {
    const problem = await loadSamples(index.process(), new AbortController().signal);
    if (problem !== null) throw new Error(problem);
    if (records.length > 0) await index.load(records);
    ({ address, stop } = await servePortal({ search: index.search(), engine: index.engine() }));
  });
  afterAll(() => stop());
  return () => address;
}
