/** Makes the next/previous buttons of an article step through its marked words. */
export function followMarks(document: Document): void {
  let at = -1;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-mark]')) {
    button.addEventListener('click', () => {
      const marks = document.querySelectorAll<HTMLElement>('.article .body mark');
      if (marks.length === 0) return;
      marks[at]?.classList.remove('current');
      at = (at + Number(button.dataset['mark']) + marks.length) % marks.length;
      marks[at]?.classList.add('current');
      marks[at]?.scrollIntoView({ block: 'center' });
    });
  }
}
