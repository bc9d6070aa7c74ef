import { fold } from '../vi/fold.ts';

const MAX_SLUG_LENGTH = 80;

/** The path of an article's page: `/tin/12-ab/quan-triet-nhiem-vu`. The id alone decides; the slug is for people. */
export function articlePath(id: string, title: string | null): string {
  const slug = fold(title ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');
  return `/tin/${encodeURIComponent(id)}${slug === '' ? '' : `/${slug}`}`;
}
