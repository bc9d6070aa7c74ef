/** Single-key shortcuts: `/` to the box, `j` and `k` through the results, `?` to the help page; never while typing. */
export function followShortcuts(document: Document): void {
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (typing || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/') {
      event.preventDefault();
      document.getElementById('q')?.focus();
    } else if (event.key === 'j' || event.key === 'k') {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.card h2 a')];
      const here = links.findIndex((link) => link === document.activeElement);
      links[here < 0 ? 0 : here + (event.key === 'j' ? 1 : -1)]?.focus();
    } else if (event.key === '?') window.location.assign('/tro-giup');
  });
}
