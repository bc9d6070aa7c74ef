import { setTimeout as sleep } from 'node:timers/promises';
import { err, ok, type Result } from '#core/result.ts';
import { deriveKeys } from './access-keys.ts';
import { isHealthy } from './ask-engine.ts';
import { toEngineFolder } from './engine-folder.ts';
import type { Engine, EngineEvent, EngineProblem } from './engine.ts';
import { readOrCreateMasterKey } from './master-key.ts';
import { isHeld, readClaim, takeClaim, type Claim, type Owner } from './owner-file.ts';
import { runClaimedEngine, type ClaimedEngine } from './claimed-engine.ts';
import { identifyProcess } from './process-identity.ts';

/** As long as the owner itself may wait for its engine, and a little more. */
const ATTACH_WITHIN_MS = 75_000;
const POLL_MS = 100;
/** How soon the engine is taken over when its owner goes; a search in between answers 503. */
const WATCH_EVERY_MS = 500;

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onEvent: (event: EngineEvent) => void;
}

/**
 * The engine of a data folder: runs it when nobody does, else uses the one that runs.
 *
 * One process owns the engine (see owner-file.ts). The others watch: when the owner leaves or dies, whoever is first
 * starts the engine again at the same port with the same keys, so nobody has to be told. What a dead owner left
 * running is stopped first: two Meilisearch processes on one database would destroy it.
 */
export async function ensureEmbeddedEngine(options: EmbeddedOptions): Promise<Result<Engine, EngineProblem>> {
  const folder = toEngineFolder(options.dataDir);
  const joined = await join(options, folder.home);
  if (!joined.ok) return joined;
  const { port } = joined.value;
  let role = joined.value.role;
  const url = `http://127.0.0.1:${port}`;
  // The owner made the keys before it called the engine ready.
  const masterKey = readOrCreateMasterKey(folder.masterKey);

  let stopped = false;
  let takingOver: Promise<void> = Promise.resolve();
  const takeOver = async (): Promise<void> => {
    const claim = readClaim(folder.home);
    if (claim !== null && isHeld(claim)) return;
    const mine = takeClaim(folder.home, claim, ownStart(port));
    if (mine === null) return;
    const started = await runClaimedEngine(options, folder, mine, claim);
    if (started.ok && started.value.port === port) {
      role = started.value;
      options.onEvent({ kind: 'took-over' });
      return;
    }
    // At another port it would serve nobody: those who use the engine know only the old one.
    stopped = true;
    if (started.ok) await started.value.stop();
    const reason = started.ok ? `cổng ${port} đã có chương trình khác dùng.` : started.error.message;
    options.onEvent({ kind: 'gave-up', message: reason });
  };
  const watch = async (): Promise<void> => {
    while (!stopped && role === null) {
      await sleep(WATCH_EVERY_MS, undefined, { ref: false });
      if (!stopped) await (takingOver = takeOver());
    }
  };
  void watch();

  return ok({
    url,
    masterKey,
    ...deriveKeys(masterKey),
    owned: () => role !== null,
    stop: async () => {
      stopped = true;
      await takingOver;
      const mine = role;
      role = null;
      await mine?.stop();
    },
  });
}

/** Claims the folder's engine and runs it (`role`), or waits until its owner has it ready (`role` null). */
async function join(
  options: EmbeddedOptions,
  home: string,
): Promise<Result<{ readonly port: number; readonly role: ClaimedEngine | null }, EngineProblem>> {
  const deadline = Date.now() + ATTACH_WITHIN_MS;
  for (;;) {
    const claim = readClaim(home);
    if (claim === null || !isHeld(claim)) {
      const mine = takeClaim(home, claim, ownStart(claim?.owner.port ?? null));
      if (mine === null) continue;
      const started = await runClaimedEngine(options, toEngineFolder(options.dataDir), mine, claim);
      return started.ok ? ok({ port: started.value.port, role: started.value }) : started;
    }
    const { port } = claim.owner;
    if (claim.owner.state === 'ready' && port !== null && (await isHealthy(`http://127.0.0.1:${port}`))) {
      return ok({ port, role: null });
    }
    if (Date.now() > deadline) return err(toUnreachable(options.dataDir, claim));
    await sleep(POLL_MS);
  }
}

function ownStart(port: number | null): Owner {
  return {
    process: identifyProcess(process.pid) ?? { pid: process.pid, born: null },
    engine: null,
    port,
    state: 'starting',
  };
}

function toUnreachable(dataDir: string, claim: Claim): EngineProblem {
  const message =
    `Tiến trình ${claim.owner.process.pid} đang giữ Meilisearch của ${dataDir} nhưng nó không trả lời. ` +
    `Hãy dừng tiến trình đó (kill ${claim.owner.process.pid}) rồi chạy lại.`;
  return { kind: 'unreachable', message };
}
