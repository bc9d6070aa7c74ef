import { MAX_QUERY_LENGTH } from '#core/contract/search-query.ts';
import type { SearchModel } from '../models/search-model.ts';
import type { SuggestModel } from '../models/suggest-model.ts';
import * as vi from '../text/vi.ts';
import { HiddenFields } from './HiddenFields.tsx';
import { Suggestions } from './Suggestions.tsx';

interface Props {
  readonly model: SearchModel;
  readonly suggest: SuggestModel;
}

/** Safari ends a composition before it sends the key that ended it; the old code still tells. */
const COMPOSING_KEY = 229;

/**
 * The box: a plain GET form underneath, a combobox (ARIA 1.2) where JavaScript runs.
 *
 * Searches on every input event, because Vietnamese input methods compose all the time; Enter, Escape and the arrows
 * belong to the input method while it composes.
 */
export function SearchBox({ model, suggest }: Props) {
  const options = suggest.options.value;
  const active = suggest.active.value;

  const submit = (event: Event) => {
    event.preventDefault();
    suggest.close();
    void model.submit(model.text.peek());
  };
  const press = (event: KeyboardEvent) => {
    // eslint-disable-next-line typescript/no-deprecated
    if (event.isComposing || event.keyCode === COMPOSING_KEY) return;
    if (event.key === 'Enter' && suggest.choose(suggest.active.peek())) event.preventDefault();
    else if (event.key === 'Escape' && suggest.options.peek().length > 0) {
      event.preventDefault();
      suggest.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      suggest.move(event.key === 'ArrowDown' ? 1 : -1);
    }
  };

  return (
    <form class="box" role="search" action="/" method="get" onSubmit={submit}>
      <label for="q" class="hidden">
        {vi.searchLabel}
      </label>
      <input
        id="q"
        name="q"
        type="search"
        value={model.text.value}
        placeholder={vi.placeholder}
        maxLength={MAX_QUERY_LENGTH}
        autocomplete="off"
        enterkeyhint="search"
        list={undefined}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant={active < 0 ? undefined : `suggestion-${active}`}
        onInput={(event) => {
          model.type(event.currentTarget.value);
          suggest.follow(event.currentTarget.value);
        }}
        onClick={(event) => suggest.follow(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={suggest.close}
      />
      <HiddenFields query={{ ...model.response.value.query, text: '', page: 1, literal: false }} />
      <button type="submit">{vi.searchButton}</button>
      <Suggestions suggest={suggest} />
    </form>
  );
}
