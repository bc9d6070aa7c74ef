import { readDataDir } from './config.ts';
import type { Engine } from './engine/engine.ts';
import { sayFullDisk } from './engine/say-full-disk.ts';
import { withEngine } from './engine/with-engine.ts';
import { EXIT } from './load/exit-code.ts';
import { describeEvent } from './start/describe-event.ts';

/** Prints one line for the operator; progress and events go to the other stream. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Prints a line that is no result: what happened on the way, and what went wrong. */
export const warn = (line: string): void => void process.stderr.write(`${line}\n`);

/** Runs a command that needs the engine of the environment, and gives its exit code. */
export async function runWithEngine(
  command: (engine: Engine, signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const dataDir = readDataDir(process.env);
  if (!dataDir.ok) {
    warn(dataDir.error);
    return EXIT.usage;
  }
  const onEvent = (event: Parameters<typeof describeEvent>[0]) => warn(describeEvent(event));
  try {
    const run = await withEngine({ dataDir: dataDir.value, env: process.env, onEvent }, command);
    if (run.ok) return run.value;
    warn(run.error.message);
  } catch (error) {
    const full = sayFullDisk(error);
    if (full === null) throw error;
    warn(full);
  }
  return EXIT.failed;
}
