import * as viPages from '../text/vi-pages.ts';

/** What is kept: nothing about people, and of questions only words and counts. */
export function PrivacyPage() {
  return (
    <div class="prose">
      <h1>{viPages.privacy.title}</h1>
      {viPages.privacy.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
