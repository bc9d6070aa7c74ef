import { readFileSync } from 'node:fs';
import { err, ok, type Result } from '#core/result.ts';

/** The server's settings; each comes from the environment variable named beside it. */
export interface ServerConfig {
  /** `PORT`, 3000. */
  readonly port: number;
  /** `HOST`, 127.0.0.1: nothing outside the machine reaches it unless asked to. */
  readonly host: string;
  /** `PUBLIC_URL`: the address people see, e.g. `https://tin.vi-du.vn`; without it, what each request says. */
  readonly publicUrl: string | null;
  /** `MEILI_URL`: the search engine. */
  readonly engineUrl: string;
  /** `MEILI_SEARCH_KEY`, or a file that holds it: `MEILI_SEARCH_KEY_FILE`. Only a key that may search and read. */
  readonly searchKey: string;
  /** `PORTAL_FILE`: who runs the portal; the neutral demonstration without. */
  readonly portalFile: string | null;
  /** `ABBREVIATIONS_FILE`: the operator's own list; it must be the one the index was made with. */
  readonly abbreviationsFile: string | null;
  /** `ALIASES_FILE`: what people call units; the indexer reads it, too. */
  readonly aliasesFile: string | null;
  /** `PINS_FILE`: articles put first for a question. */
  readonly pinsFile: string | null;
  /** `RATE_LIMIT`, 1200: requests a minute and address. A whole office often shares one address. */
  readonly rateLimit: number;
  /** `TRUST_PROXY`, 0: how many proxies of our own stand in front, so that addresses are told apart behind them. */
  readonly proxies: number;
  /** `QUERY_REPORT_DIR`: where questions are counted, without who asked; nowhere without. */
  readonly queryReportDir: string | null;
  /** `QUERY_REPORT_DAYS`, 60: for how long. */
  readonly queryReportDays: number;
}

const DEFAULT_PORT = 3000;
const DEFAULT_RATE_LIMIT = 1200;
const MAX_PROXIES = 10;
const DEFAULT_REPORT_DAYS = 60;

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the settings; the error is a sentence that names the variable, its value and what it takes. */
export function readServerConfig(env: Env): Result<ServerConfig, string> {
  const port = readNumber(env, 'PORT', { fallback: DEFAULT_PORT, least: 1, most: 65_535 });
  if (!port.ok) return port;
  const rateLimit = readNumber(env, 'RATE_LIMIT', { fallback: DEFAULT_RATE_LIMIT, least: 1, most: 1_000_000 });
  if (!rateLimit.ok) return rateLimit;
  const proxies = readNumber(env, 'TRUST_PROXY', { fallback: 0, least: 0, most: MAX_PROXIES });
  if (!proxies.ok) return proxies;
  const days = readNumber(env, 'QUERY_REPORT_DAYS', { fallback: DEFAULT_REPORT_DAYS, least: 1, most: 366 });
  if (!days.ok) return days;
  const publicUrl = readAddress(env, 'PUBLIC_URL');
  if (!publicUrl.ok) return publicUrl;
  const engineUrl = readAddress(env, 'MEILI_URL');
  if (!engineUrl.ok) return engineUrl;
  if (engineUrl.value === null) {
    return err('Thiếu MEILI_URL: địa chỉ Meilisearch. Chạy «npm start» để có sẵn cả máy tìm kiếm.');
  }
  const key = readKey(env);
  if (!key.ok) return key;
  return ok({
    port: port.value,
    host: env['HOST'] || '127.0.0.1',
    publicUrl: publicUrl.value,
    engineUrl: engineUrl.value,
    searchKey: key.value,
    portalFile: env['PORTAL_FILE'] || null,
    abbreviationsFile: env['ABBREVIATIONS_FILE'] || null,
    aliasesFile: env['ALIASES_FILE'] || null,
    pinsFile: env['PINS_FILE'] || null,
    rateLimit: rateLimit.value,
    proxies: proxies.value,
    queryReportDir: env['QUERY_REPORT_DIR'] || null,
    queryReportDays: days.value,
  });
}

interface Bounds {
  readonly fallback: number;
  readonly least: number;
  readonly most: number;
}

function readNumber(env: Env, name: string, { fallback, least, most }: Bounds): Result<number, string> {
  const text = env[name] ?? '';
  if (text === '') return ok(fallback);
  const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  return value >= least && value <= most ? ok(value) : err(`${name}=${text}: cần số nguyên từ ${least} đến ${most}.`);
}

/** An http address without a trailing slash; null when the variable is not set. */
function readAddress(env: Env, name: string): Result<string | null, string> {
  const text = env[name] ?? '';
  if (text === '') return ok(null);
  const known = /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (known === null || known.search !== '' || known.hash !== '') {
    return err(`${name}=${text}: cần một địa chỉ dạng http://máy-chủ:cổng.`);
  }
  return ok(known.href.replace(/\/+$/, ''));
}

function readKey(env: Env): Result<string, string> {
  const file = env['MEILI_SEARCH_KEY_FILE'];
  if (env['MEILI_SEARCH_KEY']) return ok(env['MEILI_SEARCH_KEY']);
  if (!file) return err('Thiếu MEILI_SEARCH_KEY (hoặc MEILI_SEARCH_KEY_FILE): khoá chỉ được tìm, không phải khoá chủ.');
  try {
    const key = readFileSync(file, 'utf8').trim();
    return key === '' ? err(`MEILI_SEARCH_KEY_FILE=${file}: tệp rỗng.`) : ok(key);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return err(`MEILI_SEARCH_KEY_FILE=${file}: không đọc được (${why}).`);
  }
}
