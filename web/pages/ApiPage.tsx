import { API_ERROR_CODES } from '#core/contract/api-error.ts';
import type { ApiFacts } from '#core/contract/pages.ts';
import { API_EXAMPLES } from '../present/api-examples.ts';
import { fillExample } from '../present/fill-example.ts';
import * as t from '../text/vi-api.ts';
import * as vi from '../text/vi.ts';

interface Props {
  readonly api: ApiFacts;
  readonly origin: string;
}

/** How programs ask: examples that run, the errors, and the manners. */
export function ApiPage({ api, origin }: Props) {
  return (
    <div class="prose">
      <h1>{t.title}</h1>
      <p>{t.intro}</p>
      <p>
        <a href="/openapi.json">{t.description}</a>
      </p>
      <h2>{t.examples}</h2>
      {API_EXAMPLES.map((example) => (
        <Example key={example.name} example={example} api={api} origin={origin} />
      ))}
      <h2>{t.errors}</h2>
      <p>{t.errorsIntro}</p>
      <dl class="pairs">
        {API_ERROR_CODES.map((code) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd>
              HTTP {t.codes[code][0]}. {t.codes[code][1]}
            </dd>
          </div>
        ))}
      </dl>
      <h2>{t.manners}</h2>
      <ul>
        {[t.limit(vi.number(api.rateLimit)), ...t.lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Example({ example, api, origin }: Props & { readonly example: (typeof API_EXAMPLES)[number] }) {
  const path = fillExample(example.path, api);
  const { title, why } = t.exampleWords[example.name];
  return (
    <section class="cite">
      <h3>{title}</h3>
      <p>{why}</p>
      {path === null ? (
        <p>{t.missing}</p>
      ) : (
        <>
          {/* Single quotes: the shell reads nothing inside them, and the encoding leaves none but these. */}
          <pre>{`curl '${origin}${path.replaceAll("'", '%27')}'`}</pre>
          <p>
            <a href={path} rel="nofollow">
              {t.open}
            </a>
          </p>
        </>
      )}
      <p>
        {t.look} {example.look.join(', ')}
      </p>
    </section>
  );
}
