import type { OperatorFile, OperatorStatus } from '#core/contract/operator-status.ts';
import type { PortalStatus } from '#core/contract/portal-status.ts';
import type { SourceRun } from '#core/contract/source-run.ts';
import { Day } from '../components/Day.tsx';
import { QuestionCounts } from './QuestionCounts.tsx';
import * as o from '../text/vi-operator.ts';
import * as vi from '../text/vi.ts';
import * as viPages from '../text/vi-pages.ts';

const t = viPages.status;

interface Props {
  readonly status: PortalStatus;
  readonly operator: OperatorStatus;
}

/** What the portal holds and how fresh it is, for whoever wonders whether something is missing. */
export function StatusPage({ status, operator }: Props) {
  const { articles, undated, newestOn, loadedAt, loading, outdated, sources, runs, unknownPins } = status;
  return (
    <div class="prose">
      <h1>{t.title}</h1>
      <dl class="pairs">
        <div>
          <dt>{t.articles}</dt>
          <dd>{vi.articles(articles)}</dd>
        </div>
        {undated > 0 && (
          <div>
            <dt>{t.undated}</dt>
            <dd>{vi.articles(undated)}</dd>
          </div>
        )}
        <div>
          <dt>{t.newest}</dt>
          <dd>{newestOn === null ? t.none : <Day day={newestOn} />}</dd>
        </div>
        <div>
          <dt>{t.loaded}</dt>
          <dd>{loadedAt === null ? t.none : <time dateTime={loadedAt}>{t.time(loadedAt)}</time>}</dd>
        </div>
      </dl>
      {loading && <p>{t.loading}</p>}
      {outdated && <p>{t.outdated}</p>}
      <h2>{t.sources}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.source}</th>
            <th scope="col">{vi.count}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ name, articles: count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{vi.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {runs.length > 0 && <h2>{t.runs}</h2>}
      {runs.map((run) => (
        <Run key={run.name} {...run} />
      ))}
      {operator.questions !== null && <QuestionCounts {...operator.questions} />}
      {operator.files.length > 0 && <h2>{o.files}</h2>}
      {operator.files.map((file) => (
        <File key={file.name} {...file} />
      ))}
      {unknownPins.length > 0 && <p>{o.unknownPins(unknownPins)}</p>}
      <h2>{t.programs}</h2>
      <p class="actions">
        <a href="/healthz">/healthz</a> <a href="/readyz">/readyz</a> <a href="/metrics">/metrics</a>{' '}
        <a href="/openapi.json">/openapi.json</a>
      </p>
    </div>
  );
}

function Run({ name, endedAt, complete, new: added, changed, unchanged, without }: SourceRun) {
  return (
    <>
      <h3>{name}</h3>
      <p>
        <time dateTime={endedAt}>{t.time(endedAt)}</time>: {t.run(added + changed, unchanged)} {!complete && t.cutShort}
      </p>
      {without.length > 0 && (
        <p>
          {t.without} {without.map((part) => `${t.reason(part)} (${vi.number(part.count)})`).join('; ')}.
        </p>
      )}
    </>
  );
}

function File({ name, readAt, problem }: OperatorFile) {
  return (
    <p>
      {name}: {o.inForce} <time dateTime={readAt}>{t.time(readAt)}</time>.{' '}
      {problem !== null && (
        <strong>
          {o.refused} <span lang={vi.articleLang}>{problem}</span>.
        </strong>
      )}
    </p>
  );
}
