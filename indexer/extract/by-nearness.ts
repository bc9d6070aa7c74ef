import type { PageElements, PageNode } from './page-elements.ts';

type Place = PageElements[number];

/** Places of a page in the order of how small a part of it they share with an element; else in the page's own order. */
export function byNearness(element: Place, places: readonly Place[]): readonly Place[] {
  const around = new Map<PageNode | Place['parent'], number>();
  for (let above: Place['parent'] = element; above !== null; above = above.parent) around.set(above, around.size);
  const distance = (place: Place): number => {
    for (let above: Place['parent'] = place; above !== null; above = above.parent) {
      const found = around.get(above);
      if (found !== undefined) return found;
    }
    return around.size;
  };
  return places
    .map((place) => ({ place, far: distance(place) }))
    .toSorted((a, b) => a.far - b.far)
    .map(({ place }) => place);
}
