import { ok } from '#core/result.ts';
import { createEngineTasks, type EngineAccess } from './engine-tasks.ts';
import type { IndexShelf } from './index-shelf.ts';
import { createMeilisearchIndex } from './meilisearch-index.ts';
import { statisticsOf } from './settings.ts';

/** An index and its statistics. */
const pairOf = (name: string) => [name, statisticsOf(name)];

/** The indexes of a real Meilisearch. */
export function createMeilisearchShelf(access: EngineAccess): IndexShelf {
  const { client, ask, run, runOnce } = createEngineTasks(access);
  const list = () => ask(() => client.getRawIndexes({ limit: 1000 }));
  /** One task for both pairs; sent once, because a second swap would undo the first. */
  const exchange = (from: string, to: string, rename: boolean) =>
    runOnce(() =>
      client.swapIndexes([
        { indexes: [from, to], rename },
        { indexes: [statisticsOf(from), statisticsOf(to)], rename },
      ]),
    );
  return {
    open: (name) => createMeilisearchIndex({ ...access, index: name }),
    lastWrite: async (name) => {
      const indexes = await list();
      if (!indexes.ok) return indexes;
      return ok(indexes.value.results.find(({ uid }) => uid === name)?.updatedAt ?? null);
    },
    remove: async (name) => {
      const indexes = await list();
      if (!indexes.ok) return indexes;
      for (const { uid } of indexes.value.results) {
        if (!pairOf(name).includes(uid)) continue;
        const removed = await run(() => client.deleteIndex(uid));
        if (!removed.ok) return removed;
      }
      return ok(undefined);
    },
    swap: (one, other) => exchange(one, other, false),
    rename: (from, to) => exchange(from, to, true),
  };
}
