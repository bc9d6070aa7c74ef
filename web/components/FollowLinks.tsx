import type { SearchQuery } from '#core/contract/search-query.ts';
import type { DeviceList } from '../models/device-list.ts';
import { searchAddress } from '#core/contract/search-address.ts';
import * as vi from '../text/vi.ts';

interface Props {
  readonly query: SearchQuery;
  readonly saved: DeviceList;
}

const FORMS = [
  ['/feed.atom', vi.feed],
  ['/calendar.ics', vi.calendar],
  ['/export.csv', vi.csv],
  ['/export.json', vi.json],
] as const;

/** This very search as a feed, a calendar and files; kept on this device; passed on. */
export function FollowLinks({ query, saved }: Props) {
  const all = { ...query, page: 1 };
  // Kept without its language: it is the same search in the other.
  const url = searchAddress(all, '/');
  const isSaved = saved.items.value.includes(url);
  return (
    <nav class="follow" aria-label={vi.followTitle}>
      <span>{`${vi.followTitle}:`}</span>
      {FORMS.map(([path, name]) => (
        <a key={path} href={searchAddress(all, path)}>
          {name}
        </a>
      ))}
      <button type="button" class="plain js-room" onClick={() => (isSaved ? saved.remove(url) : saved.add(url))}>
        {isSaved ? vi.forget : vi.save}
      </button>
      <button type="button" class="plain js-room" data-share>
        {vi.share}
      </button>
    </nav>
  );
}
