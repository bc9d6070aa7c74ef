import { MeilisearchApiError } from 'meilisearch';
import { describe, expect, it } from 'vitest';
import { toIndexError } from '#indexer/search-index/to-index-error.ts';

const answer = (status: number, code: string, message = 'x') =>
  new MeilisearchApiError(new Response(null, { status, statusText: 'x' }), {
    message,
    code,
    type: 'x',
    link: 'x',
  });

describe('an error of the engine', () => {
  it.each([
    [408, 'unavailable'],
    [429, 'unavailable'],
    [503, 'unavailable'],
    [400, 'refused'],
    [403, 'refused'],
    [404, 'refused'],
  ])('%i is %s: only what may pass by itself is waited for', (status, kind) => {
    expect(toIndexError(answer(status, 'x')).kind).toBe(kind);
  });

  it('names a full disk, whatever the status', () => {
    expect(toIndexError(answer(500, 'no_space_left_on_device')).kind).toBe('full');
    // What 1.21 answers where there is no room for what it is being sent.
    const receiving = answer(
      500,
      'internal',
      'Error while receiving the playload. `No space left on device (os error 28)`.',
    );
    expect(toIndexError(receiving)).toMatchObject({
      kind: 'full',
      message: expect.stringContaining('ổ đĩa của Meilisearch đã đầy') as unknown,
    });
  });

  it('takes what is no answer at all for an engine that is away', () => {
    expect(toIndexError(new TypeError('fetch failed'))).toMatchObject({ kind: 'unavailable' });
  });
});
