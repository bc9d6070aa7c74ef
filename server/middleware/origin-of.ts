import type { Context } from 'hono';

/** The address people reached us at, as `http://host:port`; forwarded headers are trusted for the scheme alone. */
export function originOf(c: Context): string {
  const { host, protocol } = new URL(c.req.url);
  const scheme = c.req.header('x-forwarded-proto') === 'https' ? 'https:' : protocol;
  return `${scheme}//${host}`;
}
