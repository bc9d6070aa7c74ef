import { setTimeout as sleep } from 'node:timers/promises';
import { Meilisearch, type EnqueuedTask } from 'meilisearch';
import { err, ok, type Result } from '#core/result.ts';
import type { IndexError } from './search-index.ts';
import { toIndexError, toTaskError } from './to-index-error.ts';

/** Where the engine is and how long to wait for it. */
export interface EngineAccess {
  readonly url: string;
  /** A key that may write documents and settings. */
  readonly key: string;
  /** How long to keep trying while the engine is away or its queue is full. */
  readonly patienceMs?: number;
  /** After this no failed request is tried again; what the engine has taken is still waited for. */
  readonly signal?: AbortSignal;
}

/** Requests and tasks of one engine, retried and checked. */
export interface EngineTasks {
  readonly client: Meilisearch;
  /** Repeats a request with growing pauses while the engine is away, for a bounded time. */
  readonly ask: <T>(request: () => Promise<T>) => Promise<Result<T, IndexError>>;
  /** Sends a task (again, if the answer got lost: so only what may be done twice) and waits until it has succeeded. */
  readonly run: (enqueue: () => Promise<EnqueuedTask>) => Promise<Result<void, IndexError>>;
  /** The same for what must not be done twice: sent once. */
  readonly runOnce: (enqueue: () => Promise<EnqueuedTask>) => Promise<Result<void, IndexError>>;
}

const DEFAULT_PATIENCE_MS = 60_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
/** A request is answered at once or never: a stopped process keeps its connections open. */
const REQUEST_TIMEOUT_MS = 120_000;
/** Several batches of thousands of articles wait for each other; a queue that moves nothing for this long is stuck. */
const TASK_TIMEOUT_MS = 1_800_000;
/**
 * On a full disk 1.21 can neither finish a task nor note that it failed, and begins it again for ever. An engine that was
 * restarted begins its task anew, too, but not this often.
 */
const MOST_STARTS = 5;
const sayStuck = (task: number, starts: number) =>
  `Meilisearch bắt đầu lại việc ${task} đã ${starts} lần mà không xong: có lẽ đĩa đã đầy (xem meilisearch.log trong DATA_DIR)`;
/** A settings task takes milliseconds, a batch of articles half a minute. */
const FIRST_POLL_MS = 25;
const LONGEST_POLL_MS = 400;

/** Opens the engine; nothing is sent yet. */
export function createEngineTasks({ url, key, patienceMs = DEFAULT_PATIENCE_MS, signal }: EngineAccess): EngineTasks {
  const client = new Meilisearch({
    host: url,
    apiKey: key,
    timeout: REQUEST_TIMEOUT_MS,
    // Without it 1.21 compresses, and larger answers wait 44 ms (measured).
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
  });

  const ask = async <T>(request: () => Promise<T>): Promise<Result<T, IndexError>> => {
    const until = Date.now() + patienceMs;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        return ok(await request());
      } catch (cause) {
        const error = toIndexError(cause);
        if (error.kind !== 'unavailable' || signal?.aborted === true || Date.now() + pause > until) return err(error);
        await sleep(pause);
      }
    }
  };

  /**
   * Waits for a task by asking again and again; only `succeeded` counts as done. (The client's own waiting adds a
   * listener with every question, thousands in a long load, and hands failed tasks back without a word.)
   */
  const finish = async ({ taskUid }: EnqueuedTask): Promise<Result<void, IndexError>> => {
    const until = Date.now() + TASK_TIMEOUT_MS;
    const starts = new Set<string>();
    for (let pause = FIRST_POLL_MS; ; pause = Math.min(pause * 1.5, LONGEST_POLL_MS)) {
      const task = await ask(() => client.tasks.getTask(taskUid));
      if (!task.ok) return task;
      const { status, error, startedAt } = task.value;
      if (startedAt !== null) starts.add(String(startedAt));
      if (starts.size > MOST_STARTS) return err({ kind: 'full', message: sayStuck(taskUid, starts.size) });
      if (status === 'succeeded') return ok(undefined);
      if (status === 'failed' || status === 'canceled') return err(toTaskError(taskUid, status, error));
      if (Date.now() > until)
        return err({ kind: 'unavailable', message: `Việc ${taskUid} của Meilisearch không xong` });
      await sleep(pause);
    }
  };

  return {
    client,
    ask,
    run: async (enqueue) => {
      const task = await ask(enqueue);
      return task.ok ? finish(task.value) : task;
    },
    runOnce: async (enqueue) => {
      const task = await enqueue().then(ok, (cause: unknown) => err(toIndexError(cause)));
      return task.ok ? finish(task.value) : task;
    },
  };
}
