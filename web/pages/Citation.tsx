import type { StoredArticle } from '#core/contract/article.ts';
import { citeArticle } from '../present/cite-article.ts';
import * as viPages from '../text/vi-pages.ts';

interface Props {
  readonly article: StoredArticle;
  readonly url: string;
  readonly portal: string;
}

const t = viPages.article;

/** The article as a reference, in three forms to copy; a permalink is part of each. */
export function Citation({ article, url, portal }: Props) {
  const { plain, bibtex, ris } = citeArticle(article, url, portal);
  const forms = [
    { id: 'cite-plain', name: t.plain, text: plain },
    { id: 'cite-bibtex', name: 'BibTeX', text: bibtex },
    { id: 'cite-ris', name: 'RIS', text: ris },
  ];
  return (
    <details class="cite">
      <summary>{t.cite}</summary>
      {forms.map(({ id, name, text }) => (
        <div key={id}>
          <h3>{name}</h3>
          <pre id={id} tabIndex={0} aria-label={name} role="region">
            {text}
          </pre>
          <button
            type="button"
            class="js"
            data-copy={id}
            data-copied={t.copied}
            data-failed={t.copyFailed}
            aria-live="polite"
          >
            {t.copy}
          </button>
        </div>
      ))}
    </details>
  );
}
