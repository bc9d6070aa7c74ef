import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** Letters that only Unicode Vietnamese has: text with any of them is clean and stays as it is. */
const UNICODE = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|[\u0300-\u0323](?=\p{L}|\s|$)/u;
/** Signs that stand inside words in TCVN3 only: `Th«ng b¸o`. */
const TCVN3_SIGN = /(?<=[a-zA-Z])[¨©ª«¬\u00AD®µ¶·¸¹»¼½¾]|[¨©ª«¬\u00AD®µ¶·¸¹»¼½¾§](?=[a-zA-Z])/gu;
const VNI_PAIR = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|ñ(?=[aeiouyôö])/giu;
const ENOUGH = 3;
/** Share of the letters; a foreign name or two in an English text stays far below. */
const SHARE = 0.03;

type LegacyEncoding = 'tcvn3' | 'vni';

/** Tells TCVN3 (ABC) and VNI-Windows text, read as Windows-1252 letters, from everything else (null). */
function detectLegacyEncoding(text: string): LegacyEncoding | null {
  if (UNICODE.test(text)) return null;
  const least = Math.max(ENOUGH, (text.match(/\p{L}/gu)?.length ?? 0) * SHARE);
  if ((text.match(TCVN3_SIGN)?.length ?? 0) >= least) return 'tcvn3';
  return (text.match(VNI_PAIR)?.length ?? 0) >= least ? 'vni' : null;
}

/** Converts a text in TCVN3 or VNI-Windows to Unicode; any other text comes back as it is. */
export function fromLegacyEncoding(text: string): string {
  const encoding = detectLegacyEncoding(text);
  if (encoding === null) return text;
  return encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
}
