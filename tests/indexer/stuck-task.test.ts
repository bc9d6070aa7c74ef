import { expect, it } from 'vitest';
import { sayFullDisk } from '#indexer/engine/say-full-disk.ts';
import { createEngineTasks } from '#indexer/search-index/engine-tasks.ts';
import { serve } from '../support/serve.ts';

it('a task that the engine begins again and again, as 1.21 does on a full disk, is not waited for', async () => {
  let asked = 0;
  const { url } = await serve((request, response) => {
    asked += 1;
    response.setHeader('content-type', 'application/json');
    if (request.method === 'POST') response.end(JSON.stringify({ taskUid: 7, status: 'enqueued' }));
    else
      response.end(
        JSON.stringify({
          uid: 7,
          status: 'processing',
          startedAt: `2026-01-01T00:00:${String(asked).padStart(2, '0')}Z`,
          error: null,
        }),
      );
  });
  const tasks = createEngineTasks({ url: url.href, key: 'k', patienceMs: 100 });
  const run = await tasks.run(() => tasks.client.index('articles').addDocuments([{ id: '1' }]));
  expect(run).toMatchObject({
    ok: false,
    error: { kind: 'full', message: expect.stringContaining('đĩa') as unknown },
  });
});

it('an error of the disk is told in words, any other is left to be seen', () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: '/kho/tep' });
  expect(sayFullDisk(full)).toContain('/kho/tep: đĩa đã đầy');
  expect(sayFullDisk(new TypeError('x is not a function'))).toBeNull();
});
