import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import { pageUrl } from '../present/page-url.ts';
import { searchUrl } from '../present/search-url.ts';
import * as vi from '../text/vi.ts';
import * as viPages from '../text/vi-pages.ts';
import { KeyList } from './Shortcuts.tsx';

const t = viPages.help;

/** How to search, each example a link that works. */
export function HelpPage() {
  return (
    <div class="prose">
      <h1>{t.title}</h1>
      <p>{t.intro}</p>
      <dl class="pairs">
        {t.rows.map(([text = '', meaning]) => (
          <div key={text}>
            <dt>
              <a href={searchUrl({ ...emptySearchQuery(), text })} lang={vi.articleLang}>
                {text}
              </a>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="actions">
        <a href={pageUrl('/tim-nang-cao')}>{t.builder}</a>
      </p>
      <h2>{t.filterTitle}</h2>
      <ul>
        {t.filter.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{t.followTitle}</h2>
      <ul>
        {t.follow.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href={pageUrl('/api')}>{viPages.footer.api}</a>
      </p>
      <h2 id="phim-tat">{t.keysTitle}</h2>
      <KeyList />
    </div>
  );
}
