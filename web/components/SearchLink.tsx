import type { ComponentChildren } from 'preact';
import type { SearchQuery } from '#core/contract/search-query.ts';
import { searchUrl } from '../present/search-url.ts';

interface Props {
  readonly to: SearchQuery;
  readonly class?: string;
  readonly lang?: string | undefined;
  readonly rel?: 'nofollow' | 'prev' | 'next';
  readonly 'aria-label'?: string;
  readonly 'aria-current'?: 'true' | 'page' | undefined;
  readonly children: ComponentChildren;
}

/** A link to another search: a real address, followed in place where JavaScript runs (see `followLinks`). */
export function SearchLink({ to, children, ...rest }: Props) {
  return (
    <a {...rest} href={searchUrl(to)} data-search>
      {children}
    </a>
  );
}
