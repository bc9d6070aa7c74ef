import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import { SORTS } from '#core/contract/search-query.ts';
import { TOPICS } from '#core/contract/topic.ts';
import { HiddenFields } from '../components/HiddenFields.tsx';
import * as vi from '../text/vi.ts';
import * as viPages from '../text/vi-pages.ts';

const t = viPages.builder;

/** A form that writes the search syntax: a plain GET whose answer shows the question in the box, to learn from. */
export function BuilderPage() {
  return (
    <div class="prose">
      <h1>{t.title}</h1>
      <p>{t.intro}</p>
      <form class="builder" action="/tim-nang-cao" method="get">
        <HiddenFields query={emptySearchQuery()} />
        {t.fields.map(({ name, label, hint }) => (
          <p key={name}>
            <label for={name}>{label}</label>
            {/* Before the field: below it, what a phone offers to fill in would hide it. */}
            <small id={`${name}-hint`}>{hint}</small>
            <input id={name} name={name} aria-describedby={`${name}-hint`} maxLength={300} autocomplete="off" />
          </p>
        ))}
        <p>
          <label for="titles">{t.where}</label>
          <select id="titles" name="titles">
            <option value="">{t.whole}</option>
            <option value="1">{vi.titlesOnly}</option>
          </select>
        </p>
        <p>
          <label for="topic">{vi.facets.topic}</label>
          <select id="topic" name="topic">
            <option value="">{t.anyTopic}</option>
            {TOPICS.map(({ id }) => (
              <option key={id} value={id}>
                {vi.topicName(id)}
              </option>
            ))}
          </select>
        </p>
        <div class="pair">
          <p>
            <label for="from">{vi.from}</label>
            <input id="from" name="from" type="date" />
          </p>
          <p>
            <label for="to">{vi.to}</label>
            <input id="to" name="to" type="date" />
          </p>
        </div>
        <p>
          <label for="sort">{vi.sortLabel}</label>
          <select id="sort" name="sort">
            <option value="">{t.anySort}</option>
            {SORTS.map((name) => (
              <option key={name} value={name}>
                {vi.sorts[name]}
              </option>
            ))}
          </select>
        </p>
        <button type="submit">{vi.searchButton}</button>
      </form>
    </div>
  );
}
