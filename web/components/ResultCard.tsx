import type { Hit } from '#core/contract/search-response.ts';
import { pageUrl } from '../present/page-url.ts';
import * as vi from '../text/vi.ts';
import { Day } from './Day.tsx';
import { Marked } from './Marked.tsx';
import { Snippet } from './Snippet.tsx';

interface Props {
  readonly hit: Hit;
  /** The question to carry along, e.g. `?q=a`, so that the article shows where it matched. */
  readonly carry?: string;
  /** Leaves out the passages: for lists beside something else. */
  readonly brief?: boolean;
  readonly heading?: 'h2' | 'h3';
}

const MAX_NUMBERS = 3;

/** One hit: the whole card is one link, so that a thumb cannot miss it. */
export function ResultCard({ hit, carry = pageUrl(''), brief = false, heading: Heading = 'h2' }: Props) {
  const { publishedOn, eventOn } = hit;
  return (
    <li class="card">
      <Heading>
        <a href={hit.path + carry} class="card-link" lang={vi.articleLang}>
          <Marked segments={hit.title} />
        </a>
      </Heading>
      <p class="facts">
        {hit.pinned && <span>{vi.pinned}</span>}
        {publishedOn !== null && <Day day={publishedOn} />}
        {eventOn !== null && eventOn !== publishedOn && (
          <span>
            {`${vi.event} `}
            <Day day={eventOn} />
          </span>
        )}
        {publishedOn === null && eventOn === null && <span>{vi.undated}</span>}
        {hit.unit !== null && <span lang={vi.articleLang}>{hit.unit}</span>}
        {!brief && hit.topics.map((topic) => <span key={topic}>{vi.topicName(topic)}</span>)}
        {hit.untitled && <span>{vi.untitled}</span>}
        {hit.alsoAt && <span>{`${vi.alsoAt} ${hit.alsoAt.join(', ')}`}</span>}
        {hit.copyOf && <span>{vi.copyOf}</span>}
        {hit.documentNumbers.slice(0, MAX_NUMBERS).map((number) => (
          <span key={number} class="number">
            {number}
          </span>
        ))}
      </p>
      {!brief && !hit.copyOf && hit.snippets.map((segments, at) => <Snippet key={at} segments={segments} />)}
    </li>
  );
}
