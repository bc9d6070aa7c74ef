import { readFileSync } from 'node:fs';
import { err, ok, type Result } from '#core/result.ts';

/** The server's settings; each comes from the environment variable named beside it. */
export interface ServerConfig {
  /** `PORT`, 3000. */
  readonly port: number;
  /** `HOST`, 127.0.0.1: nothing outside the machine reaches it unless asked to. */
  readonly host: string;
  /** `MEILI_URL`: the search engine. */
  readonly engineUrl: string;
  /** `MEILI_SEARCH_KEY`, or a file that holds it: `MEILI_SEARCH_KEY_FILE`. Only a key that may search and read. */
  readonly searchKey: string;
  /** `PORTAL_FILE`: who runs the portal; the neutral demonstration without. */
  readonly portalFile: string | null;
  /** `ABBREVIATIONS_FILE`: the operator's own list; it must be the one the index was made with. */
  readonly abbreviationsFile: string | null;
  /** `RATE_LIMIT`, 300: API requests a minute and address. */
  readonly rateLimit: number;
}

const DEFAULT_PORT = 3000;
const DEFAULT_RATE_LIMIT = 300;

/** Reads the settings; the error is a sentence that names the variable, its value and what it takes. */
export function readServerConfig(env: NodeJS.ProcessEnv): Result<ServerConfig, string> {
  const number = (name: string, fallback: number, most: number): number | string => {
    const text = env[name];
    if (text === undefined || text === '') return fallback;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
    return value >= 1 && value <= most ? value : `${name}=${text}: cần số nguyên từ 1 đến ${most}.`;
  };
  const port = number('PORT', DEFAULT_PORT, 65_535);
  if (typeof port === 'string') return err(port);
  const rateLimit = number('RATE_LIMIT', DEFAULT_RATE_LIMIT, 1_000_000);
  if (typeof rateLimit === 'string') return err(rateLimit);
  const engineUrl = env['MEILI_URL'];
  if (!engineUrl) return err('Thiếu MEILI_URL: địa chỉ Meilisearch. Chạy «npm start» để có sẵn cả máy tìm kiếm.');
  const key = readKey(env);
  if (!key.ok) return key;
  return ok({
    port,
    host: env['HOST'] || '127.0.0.1',
    engineUrl: engineUrl.replace(/\/+$/, ''),
    searchKey: key.value,
    portalFile: env['PORTAL_FILE'] || null,
    abbreviationsFile: env['ABBREVIATIONS_FILE'] || null,
    rateLimit,
  });
}

function readKey(env: NodeJS.ProcessEnv): Result<string, string> {
  const file = env['MEILI_SEARCH_KEY_FILE'];
  if (env['MEILI_SEARCH_KEY']) return ok(env['MEILI_SEARCH_KEY']);
  if (!file) return err('Thiếu MEILI_SEARCH_KEY (hoặc MEILI_SEARCH_KEY_FILE): khoá chỉ được tìm, không phải khoá chủ.');
  try {
    return ok(readFileSync(file, 'utf8').trim());
  } catch (cause) {
    return err(
      `MEILI_SEARCH_KEY_FILE=${file}: không đọc được (${cause instanceof Error ? cause.message : String(cause)}).`,
    );
  }
}
