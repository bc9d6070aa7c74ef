import { normalise } from '#core/vi/normalise.ts';

const PICTURE = /!\[[^\]]{0,300}\]\([^)\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g;
const LINK = /\[([^\]]{0,500})\]\([^)\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g;
/** Marks of headings, quotes and rules at the beginning of a line; lists keep theirs, as saved text does. */
const MARKS = /^(?:#{1,6}\s+|>\s?)+/;
const RULE = /^(?:[-*_]\s?){3,}$/;
const EMPHASIS = /(\*\*|__|\*|_)(?=\S)([^*_\n]{1,1000}?)(?<=\S)\1/g;

/** The lines of Markdown as a reader sees them: without pictures, addresses of links and marks of emphasis. */
export function markdownLines(markdown: string): readonly string[] {
  return normalise(markdown)
    .split('\n')
    .map((line) => line.replace(PICTURE, '').replace(LINK, '$1').replace(MARKS, ''))
    .map((line) => line.replace(EMPHASIS, '$2').replace(EMPHASIS, '$2').trim())
    .filter((line) => line !== '' && !RULE.test(line));
}
