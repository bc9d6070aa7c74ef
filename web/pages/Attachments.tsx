import type { AttachmentView } from '#core/contract/pages.ts';
import { Marked } from '../components/Marked.tsx';
import { safeHref } from '../present/safe-href.ts';
import * as vi from '../text/vi.ts';
import * as viPages from '../text/vi-pages.ts';

const t = viPages.article;

/** An article's attachments with their text, closed unless something in them is marked. */
export function Attachments({ attachments }: { readonly attachments: readonly AttachmentView[] }) {
  if (attachments.length === 0) return null;
  return (
    <section class="attachments" aria-labelledby="attachments">
      <h2 id="attachments">{t.attachments}</h2>
      {attachments.map((attachment) => (
        <Attachment key={attachment.url} {...attachment} />
      ))}
    </section>
  );
}

function Attachment({ title, url, problem, paragraphs }: AttachmentView) {
  const href = safeHref(url);
  const link = href === null ? title : <a href={href}>{title}</a>;
  return (
    <>
      <p>
        <span lang={vi.articleLang}>{link}</span>
        {problem !== null && <> ({t.attachmentProblem[problem]})</>}
      </p>
      {paragraphs.length > 0 && (
        <details open={paragraphs.flat().some(({ marked }) => marked)}>
          <summary>{t.attachmentText(title)}</summary>
          {paragraphs.map((segments, at) => (
            <p key={at} lang={vi.articleLang}>
              <Marked segments={segments} />
            </p>
          ))}
        </details>
      )}
    </>
  );
}
