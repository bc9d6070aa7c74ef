import { err, ok, type Result } from '#core/result.ts';

/** What `npm start` reads from its environment. */
export interface StartConfig {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
}

/** Reads PORT (3000), HOST (127.0.0.1) and DATA_DIR (./data); the error is the sentence for the operator. */
export function parseStartConfig(env: NodeJS.ProcessEnv): Result<StartConfig, string> {
  const port = env['PORT'] || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    return err(`PORT="${port}" không hợp lệ: cần một số từ 1 đến 65535.`);
  }
  return ok({ port: Number(port), host: env['HOST'] || '127.0.0.1', dataDir: env['DATA_DIR'] || './data' });
}

/** The address people type; a server that listens on this machine or everywhere is nearest as localhost. */
export function toAddress({ host, port }: StartConfig): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
