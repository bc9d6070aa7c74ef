import type { ArticleView } from '#core/contract/pages.ts';
import type { Hit } from '#core/contract/search-response.ts';
import { Day } from '../components/Day.tsx';
import { Marked } from '../components/Marked.tsx';
import { ResultCard } from '../components/ResultCard.tsx';
import * as vi from '../text/vi.ts';
import * as viPages from '../text/vi-pages.ts';
import { Attachments } from './Attachments.tsx';
import { ArticleFacts } from './ArticleFacts.tsx';
import { ChangeNote } from './ChangeNote.tsx';
import { Citation } from './Citation.tsx';
import { FindInArticle } from './FindInArticle.tsx';
import { ListSteps } from './ListSteps.tsx';
import { VanishedNote } from './VanishedNote.tsx';

interface Props {
  readonly view: ArticleView;
  /** Its name. */
  readonly portal: string;
  readonly origin: string;
}

const t = viPages.article;

/** An article to read: the text first, the facts beside it, its neighbours below. */
export function ArticlePage({ view, portal, origin }: Props) {
  const { article, query, find, marks } = view;
  return (
    <article class="article">
      {query !== null && <ListSteps query={query} place={view.place} />}
      <h1 lang={article.title === null ? undefined : vi.articleLang}>
        {article.title === null ? vi.untitled : <Marked segments={view.title} />}
      </h1>
      <p class="facts">
        {article.publishedOn === null ? <span>{vi.undated}</span> : <Day day={article.publishedOn} />}
        {article.unit !== null && <span lang={vi.articleLang}>{article.unit}</span>}
      </p>
      <VanishedNote article={article} />
      <ChangeNote article={article} />
      {/* Up here: on a phone the form is below the text, and whoever asked would not see that nothing was found. */}
      {find !== null && marks === 0 && (
        <p class="changed" role="status">
          {t.findNothing(find.trim())}
        </p>
      )}
      <div class="article-columns">
        <div class="article-body">
          {view.paragraphs.map((segments, at) => (
            <p key={at} lang={vi.articleLang}>
              <Marked segments={segments} />
            </p>
          ))}
          {article.author !== null && (
            <p class="author" lang={vi.articleLang}>
              {article.author}
            </p>
          )}
          <Attachments attachments={view.attachments} />
        </div>
        <div class="beside">
          <FindInArticle view={view} />
          <ArticleFacts view={view} />
        </div>
      </div>
      <p class="js-room share">
        <button type="button" data-share>
          {vi.share}
        </button>
      </p>
      <div class="after">
        <Citation article={article} url={origin + view.path} portal={portal} />
        <Neighbours id="also" title={t.alsoPublished} hits={view.alsoPublished} />
        <Neighbours id="related" title={t.related} hits={view.related} />
      </div>
      {marks > 0 && (
        <p class="mark-steps js">
          <span data-mark-place>{t.marks(marks)}</span>
          <button type="button" data-mark="-1" aria-label={t.previousMark}>
            ↑
          </button>
          <button type="button" data-mark="1" aria-label={t.nextMark}>
            ↓
          </button>
        </p>
      )}
    </article>
  );
}

function Neighbours({
  id,
  title,
  hits,
}: {
  readonly id: string;
  readonly title: string;
  readonly hits: readonly Hit[];
}) {
  if (hits.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="cards">
        {hits.map((hit) => (
          <ResultCard key={hit.id} hit={hit} brief heading="h3" />
        ))}
      </ul>
    </section>
  );
}
