import type { SearchQuery } from '#core/contract/search-query.ts';
import type { DeviceList } from '../models/device-list.ts';
import { searchUrl } from '../present/search-url.ts';
import { vi } from '../text/vi.ts';

interface Props {
  readonly query: SearchQuery;
  readonly saved: DeviceList;
}

const t = vi.follow;
const FORMS = [
  ['/feed.atom', t.feed],
  ['/calendar.ics', t.calendar],
  ['/export.csv', t.csv],
  ['/export.json', t.json],
] as const;

/** This very search as a feed, a calendar and files; kept on this device; passed on. */
export function FollowLinks({ query, saved }: Props) {
  const all = { ...query, page: 1 };
  const url = searchUrl(all);
  const isSaved = saved.items.value.includes(url);
  return (
    <nav class="follow" aria-label={t.title}>
      <span>{t.title}:</span>
      {FORMS.map(([path, name]) => (
        <a key={path} href={searchUrl(all, path)}>
          {name}
        </a>
      ))}
      <button type="button" class="plain js-room" onClick={() => (isSaved ? saved.remove(url) : saved.add(url))}>
        {isSaved ? t.forget : t.save}
      </button>
      <button type="button" class="plain js-room" data-share>
        {t.share}
      </button>
    </nav>
  );
}
