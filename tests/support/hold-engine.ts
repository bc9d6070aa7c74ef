// Run as a program: owns the engine of the folder given, prints its address, and stays until it is killed.
import { withEngine } from '#indexer/engine/with-engine.ts';

const held = await withEngine({ dataDir: process.argv[2] ?? '' }, async (engine, signal) => {
  process.stdout.write(`${engine.url}\n`);
  const alive = setInterval(() => undefined, 60_000);
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  clearInterval(alive);
});
if (!held.ok) throw new Error(held.error.message);
