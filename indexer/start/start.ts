import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Engine, EngineEvent } from '../engine/engine.ts';
import { readLogTail } from '../engine/engine-log.ts';
import { tryPort } from '../engine/free-port.ts';
import { withEngine } from '../engine/with-engine.ts';
import { buildWeb } from './build-web.ts';
import { describeEvent } from './describe-event.ts';
import { hasArticles } from './has-articles.ts';
import { spawnServer } from './server-process.ts';
import { parseStartConfig, toAddress, type StartConfig } from './start-config.ts';

const POLL_MS = 50;

export interface StartOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Prints one line for the operator. */
  readonly say: (line: string) => void;
  /** Loads the bundled sample articles and returns soon after `signal` aborts; a string is why it could not. */
  readonly loadSamples: (engine: Engine, signal: AbortSignal) => Promise<string | null>;
  /** The project folder; tests give a small one. */
  readonly root?: string;
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs the portal: the page built if need be, the engine, the server, sample articles when the index is empty.
 * Returns the exit code once everything has stopped: 0 after a signal, 1 when something failed.
 */
export async function runStart({ env, say, loadSamples, root = PROJECT }: StartOptions): Promise<number> {
  const failure = await start();
  if (failure !== null) say(failure);
  return failure === null ? 0 : 1;

  /** Null after a clean stop, else the sentence that says what failed. */
  async function start(): Promise<string | null> {
    const config = parseStartConfig(env);
    if (!config.ok) return config.error;
    const { port, host, dataDir } = config.value;
    if ((await tryPort(port, host)) === null) return sayPortTaken(port, host);

    const building = buildWeb(root);
    const watch = createEngineWatch(say);
    const run = await withEngine({ dataDir, env, onEvent: watch.onEvent }, async (engine, signal) => {
      const built = await building;
      if (signal.aborted) return null;
      if (!built.ok) return `Không dựng được giao diện:\n${built.error}`;
      const server = spawnServer(root, config.value, engine, env);
      const finished = new AbortController();
      const portal = runPortal(config.value, engine, AbortSignal.any([signal, finished.signal]));
      // After a signal the server may be gone before the loader has come to rest: the engine must wait for that.
      const died = server.exited.then((code) =>
        signal.aborted ? portal : `Máy chủ dừng (mã ${code ?? 'tín hiệu'}):\n${readLogTail(server.log)}`,
      );
      try {
        return await Promise.race([portal, died, watch.forGood]);
      } finally {
        finished.abort();
        await server.stop();
        await portal.catch(() => undefined);
      }
    });
    await building;
    return run.ok ? run.value : run.error.message;
  }

  /** Loads what a first start needs, says the address once the server is ready, and waits for the signal. */
  async function runPortal(config: StartConfig, engine: Engine, signal: AbortSignal): Promise<string | null> {
    if (!(await hasArticles(engine))) {
      say('Kho bài còn trống: đang nạp các bài mẫu…');
      const problem = await loadSamples(engine, signal);
      if (problem !== null) return problem;
    }
    await untilReady(`${toAddress(config)}/readyz`, signal);
    if (!signal.aborted) say(`Tra Tin đang chạy ở ${toAddress(config)} (Ctrl-C để dừng)`);
    if (!signal.aborted) await once(signal, 'abort');
    return null;
  }
}

/** Tells the operator what happens to the engine; `forGood` resolves with the sentence when nothing restarts it. */
function createEngineWatch(say: (line: string) => void) {
  let giveUp: (message: string) => void = () => undefined;
  const forGood = new Promise<string>((resolve) => (giveUp = resolve));
  const onEvent = (event: EngineEvent): void => {
    if (event.kind === 'gave-up') giveUp(describeEvent(event));
    else say(describeEvent(event));
  };
  return { onEvent, forGood };
}

function sayPortTaken(port: number, host: string): string {
  const other = port === 3000 ? 3001 : 3000;
  const what = `Không mở được cổng ${port} ở ${host}: có chương trình khác đang dùng hoặc không đủ quyền.`;
  return `${what} Hãy đặt PORT khác, ví dụ: PORT=${other} npm start`;
}

async function untilReady(url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await answersOk(url))) await sleep(POLL_MS);
}

async function answersOk(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}
