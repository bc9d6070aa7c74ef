import { Component, createElement, hydrate, render, type ComponentChildren, type VNode } from 'preact';

interface Props {
  readonly as: 'section' | 'details' | 'ol';
  readonly children: ComponentChildren;
  readonly [attribute: string]: unknown;
}

/** Keeps what stands in the page, which Preact would otherwise look through at once. */
const AS_IT_IS = { __html: '' };

const turns: (() => void)[] = [];
let takingOver = false;

function hydrateNow(part: VNode, root: Element): void {
  takingOver = true;
  hydrate(part, root);
  takingOver = false;
}

/**
 * Makes a page that the server rendered live: at once what is not `Later` in it, each of these in a task of its own after
 * that, so that a slow phone can scroll and answer in between. Calls back when nothing is left.
 */
export function takeOver(page: VNode, root: Element, whenDone: () => void): void {
  hydrateNow(page, root);
  const next = () => {
    const turn = turns.shift();
    if (turn === undefined) return whenDone();
    turn();
    setTimeout(next);
  };
  setTimeout(next);
}

/**
 * An element whose contents, where they came with the page, are taken over in a turn of their own: a tree apart, kept in
 * step. Without `children` on taking over, what stands in the page stays until there are others.
 */
export class Later extends Component<Props> {
  /** Set while the contents are a tree apart. */
  private readonly root: { current: Element | null } = { current: null };
  private readonly apart = takingOver;
  private waiting = takingOver;

  /** What stands in the page before its turn is how things were `before`, whatever has changed since. */
  private keepUp({ children: before }: Props): void {
    const { children } = this.props;
    const root = this.root.current;
    if (root === null || !children) return;
    if (this.waiting && before) hydrateNow(<>{before}</>, root);
    else if (this.waiting) root.textContent = '';
    this.waiting = false;
    if (children !== before) render(<>{children}</>, root);
  }

  override componentDidMount(): void {
    if (this.waiting) turns.push(() => this.keepUp(this.props));
  }

  override componentDidUpdate(before: Props): void {
    this.keepUp(before);
  }

  override componentWillUnmount(): void {
    if (this.root.current !== null) render(null, this.root.current);
  }

  override render({ as, ...rest }: Props): ComponentChildren {
    const kept = this.apart && { ref: this.root, dangerouslySetInnerHTML: AS_IT_IS };
    return createElement(as, { ...rest, ...kept });
  }
}
