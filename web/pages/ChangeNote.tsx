import type { StoredArticle } from '#core/contract/article.ts';
import { Day } from '../components/Day.tsx';
import { localDay } from '../present/local-day.ts';
import * as viPages from '../text/vi-pages.ts';

const t = viPages.article;
/** The latest changes that are told one by one. */
const SHOWN = 5;

/** Says when an article was found changed, and what of it; nothing for one that never was. */
export function ChangeNote({ article }: { readonly article: StoredArticle }) {
  const { changes = [], firstSeenAt, updatedAt } = article;
  const [seenOn, changedOn] = [localDay(firstSeenAt), localDay(updatedAt)];
  if (changes.length === 0) {
    // Articles changed before changes were kept say at least when.
    return changedOn > seenOn ? (
      <p class="changed">
        {t.updated} <Day day={changedOn} />.
      </p>
    ) : null;
  }
  return (
    <div class="changed">
      {changes
        .slice(-SHOWN)
        .toReversed()
        .map(({ at, parts, added, removed }) => (
          <p key={at}>
            {t.updated} <Day day={localDay(at)} />: {parts.map((part) => t.changedParts[part]).join(', ')}
            {added + removed > 0 && ` (${t.changedWords(added, removed)})`}.
          </p>
        ))}
    </div>
  );
}
