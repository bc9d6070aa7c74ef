import { err, ok, type Result } from '#core/result.ts';
import { ensureKeys } from './access-keys.ts';
import type { EngineFolder } from './engine-folder.ts';
import type { EngineEvent, EngineProblem } from './engine.ts';
import { findBinary } from './find-binary.ts';
import { tryPort } from './free-port.ts';
import { launchEngine } from './launch-engine.ts';
import { readOrCreateMasterKey } from './master-key.ts';
import { updateClaim, type Claim, type Owner } from './owner-file.ts';
import { stopProcess } from './stop-process.ts';
import { superviseEngine } from './supervise-engine.ts';

/** The engine that this process runs under its claim; stopping it gives the claim up. */
export interface ClaimedEngine {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/**
 * Runs the engine under one's own claim, after stopping what a dead owner (`previous`) left running.
 * The port of the claim is used again when it is free, so that processes which only use the engine keep its address.
 */
export async function runClaimedEngine(
  options: { readonly env: NodeJS.ProcessEnv; readonly onEvent: (event: EngineEvent) => void },
  folder: EngineFolder,
  mine: Claim,
  previous: Claim | null,
): Promise<Result<ClaimedEngine, EngineProblem>> {
  let { owner } = mine;
  const update = (change: Partial<Owner>): void => {
    owner = { ...owner, ...change };
    updateClaim(folder.home, mine.number, owner);
  };
  const release = (): void => update({ state: 'released', engine: null });

  try {
    if (previous?.owner.engine) await stopProcess(previous.owner.engine);
    const binary = await findBinary(options.env, folder.binary);
    const port = (await tryPort(owner.port ?? 0, '127.0.0.1')) ?? (await tryPort(0, '127.0.0.1'));
    if (!binary.ok || port === null) {
      release();
      return binary.ok ? err({ kind: 'start-failed', message: 'Không còn cổng trống trên 127.0.0.1.' }) : binary;
    }
    const masterKey = readOrCreateMasterKey(folder.masterKey);
    const onSpawn = (engine: Owner['engine']): void => update({ engine, port });
    const launch = () => launchEngine({ binary: binary.value, folder, masterKey, port, onSpawn });
    const supervisor = await superviseEngine(launch, options.onEvent);
    if (!supervisor.ok) {
      release();
      return supervisor;
    }
    const problem = await ensureKeys(`http://127.0.0.1:${port}`, masterKey);
    if (problem !== null) {
      await supervisor.value.stop();
      release();
      return err(problem);
    }
    update({ state: 'ready' });
    const stop = async (): Promise<void> => {
      await supervisor.value.stop();
      release();
    };
    return ok({ port, stop });
  } catch (error) {
    release();
    throw error;
  }
}
