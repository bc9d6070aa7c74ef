import type { MiddlewareHandler } from 'hono';

const toPolicy = (styleHashes: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * Tells browsers to run only our own files and to leak nothing: no inline script, no styles but those known
 * by their hash, no frames, no referrer paths.
 *
 * Set before the answer is made: Hono makes a finished answer anew, through a stream, for every header added to it.
 */
export function setSecurityHeaders(styleHashes: readonly string[]): MiddlewareHandler {
  const policy = toPolicy(styleHashes);
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
