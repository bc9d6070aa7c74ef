import type { StoredArticle } from '#core/contract/article.ts';
import { Day } from '../components/Day.tsx';
import { localDay } from '../present/local-day.ts';
import * as viPages from '../text/vi-pages.ts';

const t = viPages.article;

/** Says that the page an article was read from is gone, and of which day the text kept here is. */
export function VanishedNote({ article }: { readonly article: StoredArticle }) {
  const { vanishedAt = null, updatedAt } = article;
  if (vanishedAt === null) return null;
  return (
    <p class="changed">
      {t.vanished} <Day day={localDay(vanishedAt)} />; {t.keptCopy} <Day day={localDay(updatedAt)} />.
    </p>
  );
}
