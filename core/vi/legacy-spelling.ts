/** Onsets after which a lone `i` and a lone `y` spell the same sound (kỹ/kĩ, lý/lí, bác sỹ/bác sĩ, quý/quí). */
const I_OR_Y = /^(h|k|l|m|s|t|qu)i$/;

/**
 * Writes a lone final `i` as `y` where school and newspaper spelling differ, so that both spellings index alike.
 *
 * Takes and gives letters without a tone. Other onsets stay apart: `vi` (vi phạm) is not `vy` (a name).
 */
export function unifyIY(letters: string): string {
  return I_OR_Y.test(letters) ? `${letters.slice(0, -1)}y` : letters;
}
