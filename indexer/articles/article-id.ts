import { createHash } from 'node:crypto';
import { portalHost } from '../fetch/canonical-address.ts';

const SAFE = /^[A-Za-z0-9_-]{1,200}$/;

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/** An id that Meilisearch takes: the given one where it fits, else its readable part and a digest, so two never meet. */
export function toArticleId(given: string): string {
  if (SAFE.test(given)) return given;
  const readable = given
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${readable}${readable === '' ? '' : '-'}${digest(given)}`;
}

/**
 * The identity of a page: its host and the last segment of its address, because portals serve one page under
 * `/chi-tiet`, `/vi/chi-tiet` and `/en/…`. Pages told apart by their query keep it.
 */
export function pageIdentity(url: string): string {
  const page = new URL(url);
  const last =
    page.pathname
      .split('/')
      .filter((segment) => segment !== '')
      .at(-1) ?? '';
  return `${portalHost(page)}/${last}${page.search}`;
}
