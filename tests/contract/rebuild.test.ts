import { beforeAll, describe, expect, it } from 'vitest';
import { parseSearchQuery } from '#core/contract/search-query-codec.ts';
import { createTally } from '#indexer/load/report.ts';
import { toSourceRun } from '#indexer/load/to-source-run.ts';
import { rebuild } from '#indexer/rebuild/rebuild.ts';
import { rollBack } from '#indexer/rebuild/roll-back.ts';
import { createEngineTasks } from '#indexer/search-index/engine-tasks.ts';
import { createMeilisearchShelf } from '#indexer/search-index/meilisearch-shelf.ts';
import { LIVE_INDEX, NEXT_INDEX, PREVIOUS_INDEX, statisticsOf } from '#indexer/search-index/settings.ts';
import { makeRecords, testKnowledge } from '../support/articles.ts';
import { openIndex } from '../support/open-index.ts';

const COUNT = 40;
const index = openIndex();
const shelf = () => createMeilisearchShelf({ url: index.process().url, key: index.process().indexKey });
const options = { ...testKnowledge(), now: () => new Date() };
const count = async (name: string) => {
  const counted = await shelf().open(name).count();
  return counted.ok ? counted.value : null;
};
const find = async (question: string) => {
  const query = parseSearchQuery(new URLSearchParams({ q: question }));
  if (!query.ok) throw new Error(JSON.stringify(query.error));
  const answer = await index.search().search(query.value);
  return answer.ok ? answer.value.total : answer.error.kind;
};

describe('an index built anew beside the live one', () => {
  beforeAll(async () => {
    await index.load(makeRecords(COUNT));
  });

  it('is not there, nor one to go back to, before the first', async () => {
    expect(await rollBack(shelf())).toMatchObject({ ok: false, error: { kind: 'no-index' } });
  });

  it('takes the place of the live one while readers go on finding what they found', async () => {
    const run = toSourceRun(['https://xa.example.vn/tin'], createTally().report(1), true, new Date());
    await shelf().open(LIVE_INDEX).writeStatistics([run]);
    await shelf()
      .open(LIVE_INDEX)
      .mark([{ id: 'bai-1', vanishedAt: '2026-02-01T00:00:00.000Z' }]);
    const seen = new Set<unknown>();
    let done = false;
    const reading = (async () => {
      while (!done) seen.add(await find('họp bàn việc làm đường'));
    })();
    expect(await rebuild(shelf(), options)).toEqual({ ok: true, value: COUNT });
    done = true;
    await reading;
    expect([...seen]).toEqual([COUNT]);
    expect([await count(LIVE_INDEX), await count(PREVIOUS_INDEX), await count(NEXT_INDEX)]).toEqual([
      COUNT,
      COUNT,
      null,
    ]);
    const kept = await index.search().article('bai-1', null);
    expect(kept.ok && kept.value?.article.vanishedAt).toBe('2026-02-01T00:00:00.000Z');
    const status = await index.search().status();
    expect(status.ok && status.value.runs.map(({ name }) => name)).toEqual(['xa.example.vn']);
  });

  it('is loaded into as before, and gives way to the one it replaced when told to, and back', async () => {
    await index.load(makeRecords(COUNT + 1));
    expect(await find('họp bàn việc làm đường')).toBe(COUNT + 1);
    expect(await rollBack(shelf())).toMatchObject({ ok: true, value: { articles: COUNT } });
    expect(await find('họp bàn việc làm đường')).toBe(COUNT);
    expect(await rollBack(shelf())).toMatchObject({ ok: true, value: { articles: COUNT + 1 } });
  });

  const engine = () => createEngineTasks({ url: index.process().url, key: index.process().indexKey });
  const statistics = statisticsOf(PREVIOUS_INDEX);
  it.each([
    ['whose analyser nobody can name', 'bộ phân tích', () => engine().client.index(statistics).deleteDocument('meta')],
    [
      'with statistics of nothing',
      'trống',
      async () => {
        const { run, client } = engine();
        await run(() => client.index(statistics).deleteAllDocuments());
        const data = JSON.stringify({ dirty: false, analyserVersion: options.analyser.version });
        return client.index(statistics).addDocuments([{ id: 'meta', data }]);
      },
    ],
    ['without articles', 'không có bài nào', () => engine().client.index(PREVIOUS_INDEX).deleteAllDocuments()],
    ['without statistics', 'số liệu', () => engine().client.deleteIndex(statistics)],
  ])('is not replaced by a previous one %s, and the operator is told what to do', async (_which, wrong, damage) => {
    expect(await rebuild(shelf(), options)).toMatchObject({ ok: true });
    expect(await engine().run(damage)).toMatchObject({ ok: true });
    const refused = await rollBack(shelf());
    const message = refused.ok ? '' : refused.error.message;
    expect(message).toContain(wrong);
    expect(message).toContain('indexer -- rebuild');
    expect(await count(LIVE_INDEX)).toBe(COUNT + 1);
    expect(await find('họp bàn việc làm đường')).toBe(COUNT + 1);
  });

  it('is thrown away when it is interrupted, and the live one stays', async () => {
    const stopped = await rebuild(shelf(), { ...options, signal: AbortSignal.abort() });
    expect(stopped).toMatchObject({ ok: false, error: { kind: 'interrupted' } });
    expect([await count(LIVE_INDEX), await count(NEXT_INDEX)]).toEqual([COUNT + 1, null]);
  });
});
