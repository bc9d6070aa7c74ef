import type { MiddlewareHandler } from 'hono';

/** Of what the build wrote into pages, `sha256-…`. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

const own = (hashes: readonly string[]) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');

const toPolicy = ({ styles, scripts }: InlineHashes) =>
  [
    "default-src 'none'",
    `script-src ${own(scripts)}`,
    `style-src ${own(styles)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * Tells browsers to run only our own files and to leak nothing: no script and no styles in a page but those known
 * by their hash, no frames, no referrer paths.
 *
 * Set before the answer is made: Hono makes a finished answer anew, through a stream, for every header added to it.
 */
export function setSecurityHeaders(hashes: InlineHashes): MiddlewareHandler {
  const policy = toPolicy(hashes);
  return async function securityHeaders(c, next) {
    c.header('content-security-policy', policy);
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'strict-origin-when-cross-origin');
    c.header('cross-origin-opener-policy', 'same-origin');
    c.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    c.header('x-frame-options', 'DENY');
    await next();
  };
}
