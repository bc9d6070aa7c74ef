/** Values of a facet seen at once: what fits a phone beside the next facet's name. */
export const SHOWN_VALUES = 7;
/** Values that unfold below them, asked for when they do: a portal may have thousands of units. */
export const FOLDED_VALUES = 12;
