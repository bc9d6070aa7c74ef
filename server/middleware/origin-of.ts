import type { Context } from 'hono';
import type { Deps } from '../deps.ts';

/**
 * The address people see, without a trailing slash: PUBLIC_URL where it is set, else what the request says.
 *
 * Without PUBLIC_URL whoever writes the Host header chooses it; behind a cache that would put a stranger's address into
 * everybody's feed, so a public portal sets it.
 */
export function originOf(c: Context, { publicUrl }: Pick<Deps, 'publicUrl'>): string {
  if (publicUrl !== null) return publicUrl;
  const { host, protocol } = new URL(c.req.url);
  const scheme = c.req.header('x-forwarded-proto') === 'https' ? 'https:' : protocol;
  return `${scheme}//${host}`;
}
