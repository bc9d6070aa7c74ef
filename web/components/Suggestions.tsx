import type { Option, SuggestModel } from '../models/suggest-model.ts';
import * as vi from '../text/vi.ts';

/** Options in the page's own language. */
const OURS: readonly Option['kind'][] = ['topic', 'saved', 'clear'];

/** The list of the combobox. Options hold no links (ARIA forbids it): choosing one follows it. */
export function Suggestions({ suggest }: { readonly suggest: SuggestModel }) {
  const options = suggest.options.value;
  return (
    <ul id="suggestions" role="listbox" aria-label={vi.suggestions} hidden={options.length === 0}>
      {options.map(({ kind, text, count, path }, at) => (
        <li
          key={kind + path}
          id={`suggestion-${at}`}
          role="option"
          class={kind}
          aria-selected={at === suggest.active.value}
          // Keeps the focus in the box, whose blur would close the list before the click arrives.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => suggest.choose(at)}
        >
          <span lang={OURS.includes(kind) ? undefined : vi.articleLang}>
            {kind === 'topic' ? vi.topicName(text) : text}
          </span>{' '}
          <span class="quiet">
            {[vi.suggestionKinds[kind], count === null ? '' : vi.articles(count)].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
