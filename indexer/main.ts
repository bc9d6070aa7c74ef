import { Command } from 'commander';
import { registerAddSource } from './add-source/register-add-source.ts';
import { ENVIRONMENT_HELP } from './config.ts';
import { registerKeys } from './engine/register-keys.ts';
import { registerExtract } from './extract/register-extract.ts';
import { EXIT } from './load/exit-code.ts';
import { registerLoad } from './load/register-load.ts';
import { registerStatus } from './load/register-status.ts';
import { registerQueries } from './queries/register-queries.ts';
import { registerRebuild } from './rebuild/register-rebuild.ts';
import { loadSamples } from './samples/load-samples.ts';
import { registerStart } from './start/register-start.ts';
import { speakVietnamese } from './vietnamese-help.ts';

const program = speakVietnamese(new Command('indexer'))
  .description('Tra Tin: đọc tin bài và nạp vào kho tìm kiếm')
  .addHelpText('after', ENVIRONMENT_HELP)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.fine : EXIT.usage));

registerStart(program, loadSamples);
registerLoad(program);
registerAddSource(program);
registerExtract(program);
registerRebuild(program);
registerStatus(program);
registerKeys(program);
registerQueries(program);
await program.parseAsync();
