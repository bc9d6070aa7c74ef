import { foldLine } from './fold-line.ts';

// Control characters have no place in text values (RFC 5545, section 3.3.11); tabs and breaks are dealt with before.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** A text property, e.g. `SUMMARY`: escaped so that no text from outside ends the line or begins another property. */
export function calendarLine(name: string, text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
  return foldLine(`${name}:${escaped}`);
}
