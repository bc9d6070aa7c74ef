const SHOWN = 20;
const digits = new Intl.NumberFormat('en-GB');
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

// What `vi-operator.ts` says, for the English pages.

export const files = 'Settings files';
export const inForce = 'in force as read at';
export const refused = 'The new version cannot be used; the old one stays:';
export const unknownPins = (ids: readonly string[]) =>
  `Pinned articles that the portal does not hold: ${ids.slice(0, SHOWN).join(', ')}${ids.length > SHOWN ? '…' : ''}.`;
export const questions = 'Searches';
export const questionsNote = 'Only counts, of searches without filters; this page shows no search.';
export const period = 'Time';
export const asked = 'Searches';
export const empty = 'Nothing found';
export const slow = 'Answered slowly';
export const yesterday = 'Yesterday';
export const week = 'Last 7 days';
export const share = (part: number, whole: number) =>
  part === 0 ? digits.format(0) : `${digits.format(part)} (${percent.format(part / whole)})`;
