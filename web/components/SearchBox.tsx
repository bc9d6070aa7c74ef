import { useRef } from 'preact/hooks';
import type { SearchModel } from '../models/search-model.ts';
import type { SuggestModel } from '../models/suggest-model.ts';
import { toSearchEntries } from '#core/contract/search-query-codec.ts';
import { vi } from '../text/vi.ts';

interface Props {
  readonly model: SearchModel;
  readonly suggest: SuggestModel | null;
}

/**
 * The box: a plain GET form underneath, a combobox (ARIA 1.2) where JavaScript runs.
 *
 * Searches on every input event, because Vietnamese input methods compose all the time; Enter and Escape are left to
 * the input method while it composes.
 */
export function SearchBox({ model, suggest }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const suggestions = suggest?.suggestions.value ?? [];
  const active = suggest?.active.value ?? -1;
  const kept = toSearchEntries({ ...model.query.value, text: '', page: 1, literal: false });

  const submit = (event: Event) => {
    event.preventDefault();
    const chosen = suggestions[active];
    suggest?.close();
    if (chosen !== undefined) window.location.assign(chosen.path);
    else void model.go({ ...model.query.value, text: input.current?.value ?? '', literal: false, page: 1 });
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing || suggest === null) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      suggest.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape') suggest.close();
  };

  return (
    <form class="box" role="search" action="/" method="get" onSubmit={submit}>
      <label for="q" class="hidden">
        {vi.searchLabel}
      </label>
      <input
        ref={input}
        id="q"
        name="q"
        type="search"
        value={model.text.value}
        placeholder={vi.placeholder}
        maxLength={2000}
        autocomplete="off"
        enterkeyhint="search"
        list={undefined}
        role="combobox"
        aria-expanded={suggestions.length > 0}
        aria-controls="suggestions"
        aria-autocomplete="list"
        {...(active >= 0 ? { 'aria-activedescendant': `suggestion-${active}` } : {})}
        onInput={(event) => {
          model.type(event.currentTarget.value);
          void suggest?.type(event.currentTarget.value);
        }}
        onKeyDown={press}
        onBlur={() => suggest?.close()}
      />
      {kept.map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{vi.searchButton}</button>
      <ul id="suggestions" role="listbox" aria-label={vi.suggestions} hidden={suggestions.length === 0}>
        {suggestions.map(({ kind, text, count, path }, at) => (
          <li
            key={path}
            id={`suggestion-${at}`}
            role="option"
            aria-selected={at === active}
            onPointerDown={(event) => {
              event.preventDefault();
              window.location.assign(path);
            }}
          >
            <span>{text}</span>
            <span class="quiet">
              {vi.suggestionKinds[kind]} {count === null ? '' : vi.number(count)}
            </span>
          </li>
        ))}
      </ul>
    </form>
  );
}
