/** The address when a browser may be sent there: pages come from outside, and `javascript:` is an address too. */
export function safeHref(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
