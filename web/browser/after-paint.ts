/** What a painted frame takes to the screen of a slow phone. */
const ON_SCREEN_MS = 50;

/** Does work in a task of its own, once the page as it came is on the screen: what is read comes before what can be pressed. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(work, ON_SCREEN_MS)));
}
