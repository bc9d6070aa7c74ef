import { Command } from 'commander';
import { registerKeys } from './engine/register-keys.ts';
import { registerExtract } from './extract/register-extract.ts';
import { registerLoad } from './load/register-load.ts';
import { loadSamples } from './samples/load-samples.ts';
import { registerStart } from './start/register-start.ts';

const USAGE_ERROR = 2;

const program = new Command('indexer')
  .description('Tra Tin: đọc tin bài và nạp vào kho tìm kiếm')
  .helpOption('-h, --help', 'in hướng dẫn này')
  .helpCommand(false)
  .addHelpText(
    'after',
    '\nBiến môi trường: DATA_DIR (mặc định ./data), MEILI_URL, MEILI_MASTER_KEY, MEILI_BIN, ABBREVIATIONS_FILE, PORT, HOST.',
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE_ERROR));

registerStart(program, loadSamples);
registerLoad(program);
registerExtract(program);
registerKeys(program);
await program.parseAsync();
