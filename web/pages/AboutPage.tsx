import type { Portal } from '#core/contract/portal.ts';
import { portalWords } from '../present/portal-words.ts';
import * as viPages from '../text/vi-pages.ts';

/** A contact may also be a telephone number, or a sentence. */
const isMail = (contact: string) => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(contact);

/** Who runs this portal, in their own words. */
export function AboutPage({ portal }: { readonly portal: Portal }) {
  const { about, authority, lang } = portalWords(portal);
  return (
    <div class="prose">
      <h1>{viPages.about.title}</h1>
      {about.split('\n').map((line) => (
        <p key={line} lang={lang}>
          {line}
        </p>
      ))}
      <dl class="pairs">
        <div>
          <dt>{viPages.about.run}</dt>
          <dd lang={lang}>{authority}</dd>
        </div>
        {portal.contact !== null && (
          <div>
            <dt>{viPages.about.contact}</dt>
            <dd>
              {isMail(portal.contact) ? <a href={`mailto:${portal.contact}`}>{portal.contact}</a> : portal.contact}
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
