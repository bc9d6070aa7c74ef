/** Does work in a task of its own, once the page as it came has been painted: what is read comes before what can be pressed. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(work)));
}
