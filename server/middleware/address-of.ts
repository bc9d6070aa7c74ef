import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** The peer of the connection; tests have no socket. */
function peerOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

/**
 * The address a request came from, told apart by `proxies` of our own in front: each adds the address it saw at the end
 * of X-Forwarded-For, so the one that counts is that many from the right; all before it anybody may have written.
 */
export function addressOf(c: Context, proxies: number): string {
  if (proxies === 0) return peerOf(c);
  const seen = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return seen.at(-proxies) || peerOf(c);
}
