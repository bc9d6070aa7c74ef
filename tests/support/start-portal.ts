// Run as a program: starts the portal of the small project given, whose "sample articles" are one document.
import { askEngine } from '#indexer/engine/ask-engine.ts';
import { runStart } from '#indexer/start/start.ts';

process.exitCode = await runStart({
  env: process.env,
  root: process.argv[2] ?? '',
  say: (line) => void process.stdout.write(`${line}\n`),
  loadSamples: async ({ url, indexKey }) => {
    const { status } = await askEngine(url, indexKey, 'POST', '/indexes/articles/documents', [{ id: 'a' }]);
    return status === 202 ? null : `HTTP ${status}`;
  },
});
