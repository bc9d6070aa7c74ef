import type { Command } from 'commander';
import { runStart, type StartOptions } from './start.ts';

/** Adds the command behind `npm start`; `loadSamples` comes from whoever owns loading. */
export function registerStart(program: Command, loadSamples: StartOptions['loadSamples']): void {
  program
    .command('start')
    .description('chạy cổng tra cứu: Meilisearch, máy chủ web và các bài mẫu khi kho còn trống')
    .action(async () => {
      const say = (line: string): void => void process.stdout.write(`${line}\n`);
      process.exitCode = await runStart({ env: process.env, say, loadSamples });
    });
}
