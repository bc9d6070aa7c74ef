import type { ApiError } from '#core/contract/api-error.ts';
import type { Portal } from '#core/contract/portal.ts';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import { searchUrl } from '../models/search-url.ts';
import { vi } from '../text/vi.ts';

/** How to search, each example a link that works. */
export function HelpPage() {
  return (
    <div class="text">
      <h1>{vi.help.title}</h1>
      <p>{vi.help.intro}</p>
      <dl class="help">
        {vi.help.rows.map(([text, meaning]) => (
          <div key={text}>
            <dt>
              <a href={searchUrl({ ...emptySearchQuery(), text })}>{text}</a>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>{vi.help.keysTitle}</h2>
      <dl class="help">
        {vi.help.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Who runs this portal. */
export function AboutPage({ portal }: { readonly portal: Portal }) {
  return (
    <div class="text">
      <h1>{vi.about.title}</h1>
      {portal.about.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        {vi.about.run}: {portal.authority}
      </p>
      {portal.contact !== null && (
        <p>
          {vi.about.contact}: {portal.contact}
        </p>
      )}
    </div>
  );
}

/** What is kept about people: nothing. */
export function PrivacyPage() {
  return (
    <div class="text">
      <h1>{vi.privacy.title}</h1>
      {vi.privacy.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

interface ProblemProps {
  readonly status: number;
  readonly error: ApiError['error'];
  readonly query: SearchQuery | null;
}

/** An error a person can read, with a way on. */
export function ProblemPage({ status, error, query }: ProblemProps) {
  return (
    <div class="text">
      <h1>{vi.problem.titles[status] ?? vi.problem.other}</h1>
      <p>{error.message}</p>
      <p>
        {status === 503 && query !== null && (
          <>
            <a href={searchUrl(query)}>{vi.problem.retry}</a>{' '}
          </>
        )}
        <a href="/">{vi.problem.home}</a>
      </p>
    </div>
  );
}
