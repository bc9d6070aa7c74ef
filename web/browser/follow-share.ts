/** The part of the browser that passes addresses on; either may be missing on plain http: addresses. */
export interface Sharing {
  readonly share?: Navigator['share'];
  readonly clipboard?: Pick<Clipboard, 'writeText'>;
}

/** Long enough to read, short enough not to stand in the way. */
const SAID_FOR_MS = 4000;

/**
 * Makes share buttons (`data-share`) pass on the address of the page: by the device's own sheet, else by copying it and
 * saying so in the page's note (`data-note`). Buttons come and go with the results, so the document listens for them.
 */
export function followShare(document: Document, sharing: Sharing): void {
  const say = (how: 'copied' | 'failed') => {
    const note = document.querySelector<HTMLElement>('[data-note]');
    if (note === null) return;
    note.textContent = note.dataset[how] ?? '';
    setTimeout(() => (note.textContent = ''), SAID_FOR_MS);
  };
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('[data-share]') === null) return;
    const url = document.location.href;
    if (sharing.share !== undefined) {
      // A refusal is the reader closing the sheet.
      sharing.share({ title: document.title, url }).catch(() => undefined);
      return;
    }
    const copying = sharing.clipboard?.writeText(url) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => say('copied'),
      () => say('failed'),
    );
  });
}
