import type { ApiError } from '#core/contract/api-error.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import { pageUrl } from '../present/page-url.ts';
import { searchUrl } from '../present/search-url.ts';
import * as viPages from '../text/vi-pages.ts';

interface Props {
  readonly status: number;
  readonly error: ApiError['error'];
  readonly query: SearchQuery | null;
}

const t = viPages.problem;

/** An error a person can read, with a way on. */
export function ProblemPage({ status, error, query }: Props) {
  return (
    <div class="prose">
      <h1>{t.titles[status] ?? t.other}</h1>
      {error.parameters === undefined ? <p>{t.say(error)}</p> : <Parameters parameters={error.parameters} />}
      {status === 404 && <p>{t.look}</p>}
      <p class="actions">
        {query !== null && <a href={searchUrl(query)}>{t.retry}</a>} <a href={pageUrl('/')}>{t.home}</a>
      </p>
    </div>
  );
}

function Parameters({ parameters }: { readonly parameters: NonNullable<Props['error']['parameters']> }) {
  return parameters.map((parameter) => (
    <dl key={parameter.name + parameter.value} class="pairs">
      {[
        [t.parameter, parameter.name],
        [t.value, parameter.value],
        [t.accepted, t.sayAccepted(parameter)],
      ].map(([name, said]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  ));
}
