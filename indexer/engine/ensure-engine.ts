import { err, ok, type Result } from '#core/result.ts';
import { deriveKeys, ensureKeys } from './access-keys.ts';
import { isHealthy } from './ask-engine.ts';
import { ensureEmbeddedEngine } from './embedded-engine.ts';
import type { Engine, EngineEvent, EngineProblem } from './engine.ts';

export interface EnsureEngineOptions {
  /** DATA_DIR; the folder is made when missing. */
  readonly dataDir: string;
  /** Read for MEILI_URL, MEILI_MASTER_KEY, MEILI_SEARCH_KEY, MEILI_INDEX_KEY, MEILI_BIN and PATH. */
  readonly env?: NodeJS.ProcessEnv;
  readonly onEvent?: (event: EngineEvent) => void;
}

/**
 * A Meilisearch to work with: the one at `MEILI_URL`, else the embedded one of the data folder, started when nobody
 * runs it yet. Call `stop()` when done; `withEngine` does that on signals too.
 */
export async function ensureEngine(options: EnsureEngineOptions): Promise<Result<Engine, EngineProblem>> {
  const env = options.env ?? process.env;
  const url = env['MEILI_URL']?.replace(/\/+$/, '');
  if (url) return useExisting(url, env);
  return ensureEmbeddedEngine({ dataDir: options.dataDir, env, onEvent: options.onEvent ?? (() => undefined) });
}

async function useExisting(url: string, env: NodeJS.ProcessEnv): Promise<Result<Engine, EngineProblem>> {
  if (!(await isHealthy(url))) {
    const message = `Không kết nối được Meilisearch ở MEILI_URL=${url}. Hãy kiểm tra địa chỉ và máy chủ.`;
    return err({ kind: 'unreachable', message });
  }
  const masterKey = env['MEILI_MASTER_KEY'] || null;
  const problem = masterKey === null ? null : await ensureKeys(url, masterKey);
  if (problem !== null) return err(problem);
  const keys = masterKey === null ? givenKeys(env) : ok(deriveKeys(masterKey));
  if (!keys.ok) return keys;
  return ok({ url, masterKey, ...keys.value, owned: () => false, stop: () => Promise.resolve() });
}

type Keys = Pick<Engine, 'searchKey' | 'indexKey'>;

function givenKeys(env: NodeJS.ProcessEnv): Result<Keys, EngineProblem> {
  const [searchKey, indexKey] = [env['MEILI_SEARCH_KEY'], env['MEILI_INDEX_KEY']];
  if (searchKey && indexKey) return ok({ searchKey, indexKey });
  const message = 'Với MEILI_URL cần MEILI_MASTER_KEY, hoặc cả MEILI_SEARCH_KEY và MEILI_INDEX_KEY.';
  return err({ kind: 'missing-key', message });
}
