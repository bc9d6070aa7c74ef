import { abbreviationKey, type Abbreviation, type AbbreviationTable } from './abbreviations.ts';
import { chooseExpansion } from './abbreviation-senses.ts';
import { encode, type EncodedToken } from './encode.ts';
import { endsSentence } from './ends-sentence.ts';
import { fold } from './fold.ts';
import { readRomanNumeral } from './numerals.ts';
import { tokenise, type Token } from './tokenise.ts';

/** One search term with the place in the text that it stands for; an expanded short form gives several for one place. */
export interface Term {
  readonly vi: string;
  readonly ascii: string;
  readonly start: number;
  readonly end: number;
  /** The word as people would spell it: the text itself, or a word of the expansion. */
  readonly word: string;
  /** The short form this term was expanded from, or null. */
  readonly expandedFrom: string | null;
  /** True when a sentence ended before this term: phrases do not reach across. */
  readonly breakBefore: boolean;
}

/** Analysis of one text: the terms, and every short form met, whether expanded or not. */
export interface Analysis {
  readonly terms: readonly Term[];
  readonly shortForms: readonly string[];
}

/** The same chain for documents and questions: tokenise, expand short forms, read numerals, encode. */
export interface Analyser {
  readonly version: string;
  readonly analyseForIndex: (text: string) => Analysis;
  readonly analyseForQuery: (text: string) => Analysis;
}

/** Raised whenever the chain gives other terms for the same text: an index made by another version must be rebuilt. */
const CHAIN_VERSION = 5;
/** Longest short form in letters, `UBMTTQVN` fused with a post; anything longer is a word. */
const MAX_SHORT_FORM = 14;

interface Match {
  readonly abbreviations: readonly Abbreviation[];
  readonly span: number;
}

/** Longest short form that starts at this token; `PCTUBND` is read as `PCT` + `UBND`. */
function matchAbbreviation(text: string, tokens: readonly Token[], at: number, table: AbbreviationTable): Match | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.text.length > MAX_SHORT_FORM) return null;
  for (let span = table.spanOf.get(first.text) ?? 1; span > 1; span -= 1) {
    const last = tokens[at + span - 1];
    if (last === undefined || last.end - first.start > MAX_SHORT_FORM + 4) continue;
    const found = table.byKey.get(abbreviationKey(text.slice(first.start, last.end)));
    if (found !== undefined) return { abbreviations: [found], span };
  }
  const whole = table.byKey.get(first.text);
  if (whole !== undefined) return { abbreviations: [whole], span: 1 };
  if (first.text.length < 5 || first.text !== first.text.toUpperCase()) return null;
  for (let cut = 2; cut <= first.text.length - 3; cut += 1) {
    const head = table.byKey.get(first.text.slice(0, cut));
    const tail = table.byKey.get(first.text.slice(cut));
    if (head !== undefined && tail !== undefined && !head.ambiguous && !tail.ambiguous) {
      return { abbreviations: [head, tail], span: 1 };
    }
  }
  return null;
}

/** True inside a document number: a slash and a digit before (`12/QĐ`), or after that a dash (`12/QĐ-UBND`). */
function isInNumber(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return before.includes('/') && /\d\s?\/\s?(?:\d{4}\s?\/\s?)?(?:[\p{Lu}\d]+\s?[-–]\s?)?$/u.test(before);
}

const EXPANSION_TERMS = new Map<
  string,
  readonly { readonly vi: string; readonly ascii: string; readonly word: string }[]
>();

function expansionTerms(expansion: string) {
  const known = EXPANSION_TERMS.get(expansion);
  if (known !== undefined) return known;
  const made = tokenise(expansion).map((token) => ({ ...encode(token.text), word: token.text.toLowerCase() }));
  EXPANSION_TERMS.set(expansion, made);
  return made;
}

/** Spelled out because object spread in this loop made analysis ten times slower (measured). */
function toTerm(
  { vi, ascii }: EncodedToken,
  start: number,
  end: number,
  word: string,
  expandedFrom: string | null,
  breakBefore: boolean,
): Term {
  return { vi, ascii, start, end, word, expandedFrom, breakBefore };
}

/** What a token's own letters tell: its code, and whether it can begin a short form or a Roman numeral at all. */
interface Known {
  readonly encoded: EncodedToken;
  readonly shortForm: boolean;
  readonly numeral: boolean;
}

const MAX_KNOWN = 100_000;

/** Remembers tokens: one look-up instead of five for each word of a text (analysis took half the time, measured). */
function createTokenMemory(table: AbbreviationTable): (token: Token) => Known {
  const memory = new Map<string, Known>();
  return ({ text }) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const upper = text === text.toUpperCase();
    const made = {
      encoded: encode(text),
      shortForm: table.spanOf.has(text) || table.byKey.has(text) || (upper && text.length >= 5),
      numeral: /^[ivx]{1,6}$/i.test(text),
    };
    if (memory.size >= MAX_KNOWN) memory.clear();
    memory.set(text, made);
    return made;
  };
}

function analyse(text: string, table: AbbreviationTable, know: (token: Token) => Known): Analysis {
  const tokens = tokenise(text);
  const terms: Term[] = [];
  const shortForms = new Set<string>();
  let previousEnd = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const breakBefore = endsSentence(text, previousEnd, token.start);
    const known = know(token);
    if (!known.shortForm && !known.numeral) {
      // A mark without a letter under it spells nothing; its tone alone would be the word «s».
      if (known.encoded.ascii !== '') {
        terms.push(toTerm(known.encoded, token.start, token.end, token.text, null, breakBefore));
      }
      previousEnd = token.end;
      at += 1;
      continue;
    }
    const match = matchAbbreviation(text, tokens, at, table);
    const last = tokens[at + (match?.span ?? 1) - 1] ?? token;
    previousEnd = last.end;
    const next = tokens[at + (match?.span ?? 1)];
    for (const { short } of match?.abbreviations ?? []) shortForms.add(short);
    const inNumber = match !== null && isInNumber(text, token.start);
    const expansions =
      match?.abbreviations.map((abbreviation) => {
        if (inNumber) return null;
        if (!abbreviation.ambiguous) return abbreviation.senses[0]?.expansion ?? null;
        return chooseExpansion(abbreviation, {
          before: fold(tokens[at - 1]?.text ?? ''),
          after: fold(next?.text ?? ''),
          capitalAfter: next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text),
        });
      }) ?? [];
    if (match !== null && expansions.every((expansion) => expansion !== null)) {
      const short = text.slice(token.start, last.end);
      const parts = expansions.flatMap(expansionTerms);
      for (const [index, part] of parts.entries()) {
        terms.push(toTerm(part, token.start, last.end, part.word, short, breakBefore && index === 0));
      }
      at += match.span;
      continue;
    }
    const arabic = readRomanNumeral(tokens, at);
    const encoded = arabic === null ? known.encoded : { vi: arabic, ascii: arabic };
    terms.push(toTerm(encoded, token.start, token.end, token.text, null, breakBefore));
    previousEnd = token.end;
    at += 1;
  }
  return { terms, shortForms: [...shortForms] };
}

/** Creates the analyser over an abbreviation table; its version names the chain and the table together. */
export function createAnalyser({ abbreviations }: { readonly abbreviations: AbbreviationTable }): Analyser {
  const know = createTokenMemory(abbreviations);
  const run = (text: string) => analyse(text, abbreviations, know);
  return { version: `${CHAIN_VERSION}-${abbreviations.fingerprint}`, analyseForIndex: run, analyseForQuery: run };
}
