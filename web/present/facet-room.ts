/** Values of a facet seen at once: what fits a phone beside the next facet's name. */
export const SHOWN_VALUES = 7;
/** Values folded away below them: a portal may have thousands of units, and each is a line of the page. */
export const FOLDED_VALUES = 12;
