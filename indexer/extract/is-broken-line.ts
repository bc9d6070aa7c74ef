import { isSiteName } from './is-site-name.ts';
import { readLetterheadLine } from './read-letterhead.ts';

/** Shorter shouted lines are names of sections; a title is broken because it is long. */
const MIN_SHOUT = 30;
/** Names of bodies in letterheads are long, too: `SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN`. */
const MIN_ISSUER = 45;
const MIN_LENGTH = 20;
const STOPPED = /[.!?:;,…]$/u;

const shouted = (text: string) => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

/** Whether a title goes on in the next line: two shouted lines, or a second one that begins with a small letter. */
export function isBrokenLine(line: string, next: string): boolean {
  const loud = shouted(line);
  if (loud ? !shouted(next) : !/^\p{Ll}/u.test(next)) return false;
  if (STOPPED.test(line) || isSiteName(line)) return false;
  if (!loud) return line.length >= MIN_LENGTH;
  return line.length >= (readLetterheadLine(line) === null ? MIN_SHOUT : MIN_ISSUER);
}
