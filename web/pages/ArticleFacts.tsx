import type { ComponentChildren } from 'preact';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { FacetName } from '#core/contract/search-query.ts';
import type { ArticleView } from '#core/contract/pages.ts';
import { unitLabel } from '#core/contract/unit-label.ts';
import { Day } from '../components/Day.tsx';
import { toggleFacet } from '../present/change-query.ts';
import { localDay } from '../present/local-day.ts';
import { safeHref } from '../present/safe-href.ts';
import { searchUrl } from '../present/search-url.ts';
import { valueName } from '../present/value-name.ts';
import * as viPages from '../text/vi-pages.ts';

const t = viPages.article;

/** What is known about an article; every value that others share is a link to them. */
export function ArticleFacts({ view: { article, unitToday } }: { readonly view: ArticleView }) {
  // A link that is known to lead nowhere is none.
  const original = (article.vanishedAt ?? null) === null ? safeHref(article.url) : null;
  return (
    <aside class="article-facts" aria-labelledby="facts">
      <h2 id="facts">{t.facts}</h2>
      <dl>
        {article.publishedOn !== null && <Fact name={t.published}>{[<Day day={article.publishedOn} />]}</Fact>}
        {article.eventOn !== null && <Fact name={t.event}>{[<Day day={article.eventOn} />]}</Fact>}
        <Fact name={t.unit}>
          {article.unit === null ? [] : [chosenUnit(unitLabel(article.unit, article.province))]}
        </Fact>
        <Fact name={t.unitToday}>{unitToday.map(chosenUnit)}</Fact>
        <Fact name={t.agencies}>{article.agencies.map((name) => chosen('agency', name))}</Fact>
        <Fact name={t.topics}>{article.topics.map((topic) => chosen('topic', topic))}</Fact>
        <Fact name={t.docType}>{article.docType === null ? [] : [chosen('docType', article.docType)]}</Fact>
        <Fact name={t.numbers}>
          {article.documentNumbers.map((number) => (
            <a href={searchUrl({ ...emptySearchQuery(), text: number })}>{number}</a>
          ))}
        </Fact>
        <Fact name={t.author}>{article.author === null ? [] : [article.author]}</Fact>
        <Fact name={t.source}>
          {[article.source, original === null ? null : <a href={original}>{t.original}</a>].filter(
            (part) => part !== null,
          )}
        </Fact>
        <Fact name={t.firstSeen}>{[<Day day={localDay(article.firstSeenAt)} />]}</Fact>
      </dl>
    </aside>
  );
}

const chosenUnit = (label: string) => chosen('unit', label);

function chosen(facet: FacetName, value: string) {
  return <a href={searchUrl(toggleFacet(emptySearchQuery(), facet, value))}>{valueName(facet, value)}</a>;
}

function Fact({ name, children }: { readonly name: string; readonly children: readonly ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {children.map((child, at) => (
        <dd key={at}>{child}</dd>
      ))}
    </div>
  );
}
