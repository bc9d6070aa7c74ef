/** Makes copy buttons copy the text of the element they name, and say in the button itself how it went. */
export function followCopy(document: Document, clipboard: Pick<Clipboard, 'writeText'> | undefined): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const { copy = '', copied = '', failed = '' } = button.dataset;
    button.addEventListener('click', () => {
      const text = document.getElementById(copy)?.textContent ?? '';
      // No clipboard on plain http: addresses other than localhost.
      const writing = clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
      writing.then(
        () => (button.textContent = copied),
        () => (button.textContent = failed),
      );
    });
  }
}
