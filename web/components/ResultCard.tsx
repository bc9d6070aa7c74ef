import type { Hit } from '#core/contract/search-response.ts';
import { findTopic } from '#core/contract/topic.ts';
import { vi } from '../text/vi.ts';
import { Day } from './Day.tsx';
import { Marked } from './Marked.tsx';

/** One hit: the whole card is one link, so that a thumb cannot miss it. `search` carries the question along. */
export function ResultCard({ hit, search }: { readonly hit: Hit; readonly search: string }) {
  const { publishedOn, eventOn } = hit;
  return (
    <li class="card">
      <h2>
        <a href={hit.path + search}>
          <Marked segments={hit.title} />
        </a>
        {hit.untitled && <span class="quiet"> ({vi.untitled})</span>}
      </h2>
      <p class="facts">
        {publishedOn === null ? <span>{vi.undated}</span> : <Day day={publishedOn} />}
        {eventOn !== null && eventOn !== publishedOn && (
          <span>
            {vi.event} <Day day={eventOn} />
          </span>
        )}
        {hit.unit !== null && <span>{hit.unit}</span>}
        {hit.topics.map((topic) => (
          <span key={topic}>{findTopic(topic)?.label ?? topic}</span>
        ))}
        {hit.documentNumbers.slice(0, 3).map((number) => (
          <span key={number} class="number">
            {number}
          </span>
        ))}
      </p>
      {hit.snippets.map((segments, at) => (
        <p key={at} class="snippet">
          <Marked segments={segments} />
        </p>
      ))}
    </li>
  );
}
