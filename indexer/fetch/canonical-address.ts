const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc|_ga|jsessionid|phpsessid|sid|sessionid|aspsessionid\w*|print|in)$/i;
const PRINT_PATH = /\/(?:print|in-bai-viet)\/?$/i;

/** `host:port` without `www.`: two addresses with the same one belong to the same portal. */
export const portalHost = (url: URL): string => url.host.replace(/^www\./, '');

/**
 * One address for all the ways of writing it: no fragment, session, tracking or print parameter, no final slash,
 * parameters in order. Null when it is no address of the web.
 */
export function canonicalAddress(link: string, base?: URL): URL | null {
  if (!URL.canParse(link, base)) return null;
  const url = new URL(link, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(PRINT_PATH, '')
    .replace(/(.)\/$/, '$1');
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  url.searchParams.sort();
  return url;
}
