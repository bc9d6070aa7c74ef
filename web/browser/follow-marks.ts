/** Makes the next and previous buttons of an article step through its marked words, round and round. */
export function followMarks(document: Document): void {
  let at = -1;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-mark]')) {
    button.addEventListener('click', () => {
      const marks = document.querySelectorAll('.article-body mark');
      if (marks.length === 0) return;
      marks[at]?.removeAttribute('aria-current');
      const by = Number(button.dataset['mark']);
      at = at < 0 && by < 0 ? marks.length - 1 : (at + by + marks.length) % marks.length;
      marks[at]?.setAttribute('aria-current', 'true');
      marks[at]?.scrollIntoView({ block: 'center' });
      const place = document.querySelector('[data-mark-place]');
      if (place !== null) place.textContent = `${at + 1}/${marks.length}`;
    });
  }
}
