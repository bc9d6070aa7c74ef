import type { ComponentChildren } from 'preact';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { ArticleView } from '#core/contract/pages.ts';
import type { Portal } from '#core/contract/portal.ts';
import { findTopic } from '#core/contract/topic.ts';
import { Day } from '../components/Day.tsx';
import { Marked } from '../components/Marked.tsx';
import { ResultCard } from '../components/ResultCard.tsx';
import { citeArticle } from '../models/cite-article.ts';
import { searchUrl, toggleFacet } from '../models/search-url.ts';
import { vi } from '../text/vi.ts';

const t = vi.article;

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** An article to read: text first, facts beside it, neighbours below. */
export function ArticlePage({
  view,
  portal,
  origin,
}: {
  readonly view: ArticleView;
  readonly portal: Portal;
  readonly origin: string;
}) {
  const { article, query } = view;
  const cited = citeArticle(article, origin + view.path, portal.name);
  const changed = article.updatedAt.slice(0, 10) > article.firstSeenAt.slice(0, 10);
  return (
    <article class="article">
      {query !== null && (
        <p class="back">
          <a href={searchUrl(query)}>{t.back}</a>
          {view.marks > 0 && (
            <span class="marks js">
              {t.marks(view.marks)}{' '}
              <button type="button" data-mark="-1" aria-label={t.previousMark}>
                ↑
              </button>
              <button type="button" data-mark="1" aria-label={t.nextMark}>
                ↓
              </button>
            </span>
          )}
        </p>
      )}
      <h1>{article.title === null ? vi.untitled : <Marked segments={view.title} />}</h1>
      <p class="facts">
        {article.publishedOn === null ? vi.undated : <Day day={article.publishedOn} />}
        {article.unit !== null && <span>{article.unit}</span>}
      </p>
      {changed && (
        <p class="changed">
          {t.updated} <Day day={article.updatedAt.slice(0, 10)} />
        </p>
      )}
      <div class="body">
        {view.paragraphs.map((segments, at) => (
          <p key={at}>
            <Marked segments={segments} />
          </p>
        ))}
        {article.author !== null && <p class="author">{article.author}</p>}
      </div>
      <section aria-labelledby="facts">
        <h2 id="facts">{t.facts}</h2>
        <dl>
          {article.eventOn !== null && (
            <Fact name={vi.event}>
              <Day day={article.eventOn} />
            </Fact>
          )}
          {article.unit !== null && (
            <Fact name={t.unit}>{[article.unit, article.province].filter(Boolean).join(', ')}</Fact>
          )}
          {view.unitToday.length > 0 && <Fact name={t.unitToday}>{view.unitToday.join('; ')}</Fact>}
          {article.agencies.length > 0 && <Fact name={t.agencies}>{article.agencies.join(', ')}</Fact>}
          <Fact name={t.topics}>
            {article.topics.map((topic) => (
              <a key={topic} href={searchUrl(toggleFacet(emptySearchQuery(), 'topic', topic))}>
                {findTopic(topic)?.label ?? topic}
              </a>
            ))}
          </Fact>
          {article.documentNumbers.length > 0 && (
            <Fact name={t.numbers}>
              {article.documentNumbers.map((number) => (
                <a key={number} href={searchUrl({ ...emptySearchQuery(), text: number })}>
                  {number}
                </a>
              ))}
            </Fact>
          )}
          <Fact name={t.source}>
            {article.source}{' '}
            {article.url !== null && /^https?:\/\//.test(article.url) && (
              <a href={article.url} rel="noopener noreferrer">
                {t.original}
              </a>
            )}
          </Fact>
        </dl>
      </section>
      <details class="cite">
        <summary>{t.cite}</summary>
        <p>{cited.plain}</p>
        <pre>{cited.bibtex}</pre>
        <pre>{cited.ris}</pre>
      </details>
      {view.related.length > 0 && (
        <section aria-labelledby="related">
          <h2 id="related">{t.related}</h2>
          <ul class="cards">
            {view.related.map((hit) => (
              <ResultCard key={hit.id} hit={{ ...hit, snippets: [] }} search="" />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
