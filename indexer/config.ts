import { statSync } from 'node:fs';
import { err, ok, type Result } from '#core/result.ts';

/** Environment variables of the indexer; each is read by the file that needs it, and `--help` prints this table. */
const VARIABLES: readonly (readonly [name: string, meaning: string])[] = [
  ['DATA_DIR', 'thư mục dữ liệu của Meilisearch đi kèm (mặc định ./data)'],
  ['MEILI_URL', 'địa chỉ một Meilisearch có sẵn; không đặt thì chạy bản đi kèm'],
  ['MEILI_MASTER_KEY', 'khóa chủ của Meilisearch ở MEILI_URL'],
  ['MEILI_SEARCH_KEY, MEILI_INDEX_KEY', 'thay cho khóa chủ: khóa chỉ tìm và khóa được ghi'],
  ['MEILI_BIN', 'tệp chạy Meilisearch thay cho bản đi kèm'],
  ['ABBREVIATIONS_FILE', 'bảng chữ viết tắt thay cho core/vi/abbreviations.tsv'],
  ['PORT, HOST', 'nơi cổng tra cứu lắng nghe, cho lệnh start (mặc định 3000, 127.0.0.1)'],
];

const NAME_WIDTH = 36;

/** The table of variables as `--help` shows it. */
export const ENVIRONMENT_HELP = [
  '\nBiến môi trường:',
  ...VARIABLES.map(([name, meaning]) => `  ${name.padEnd(NAME_WIDTH)}${meaning}`),
].join('\n');

/** Reads DATA_DIR (./data); the error is the sentence for the operator. */
export function readDataDir(env: NodeJS.ProcessEnv): Result<string, string> {
  const dataDir = env['DATA_DIR'] || './data';
  const found = statSync(dataDir, { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory()) return ok(dataDir);
  return err(`DATA_DIR="${dataDir}" là một tệp: hãy đặt DATA_DIR là một thư mục.`);
}
