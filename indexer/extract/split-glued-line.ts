import { readStamp } from './read-stamp.ts';

/** `Title ( Cập nhật ngày: 04/05/2024 )Body…`: a whole page on one line, as some portals' saved text is. */
const STAMPED =
  /^(.{8,250}?)\s*\(\s*(?:cập nhật|ngày đăng|đăng)(?:\s+(?:ngày|lúc))?\s*:?\s*([\d/.\s:-]{8,20}?)\s*\)\s*(\S.{80,})$/isu;
/** The signers after the last sentence, before the pipe that a table left behind: `… bịt mắt bắt vịt. Diệu Thu |`. */
const NAME = String.raw`\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*){0,3}`;
const SIGNED = new RegExp(String.raw`^(.*[.!?…”"])\s+(${NAME}(?:\s*[-–,]\s*${NAME})?)\s*\|?\s*$`, 'su');
const PIPE = /\s*\|\s*$/u;

/** A title with its stamp behind it: `Title. Ngày đăng: 08/03/2023`. */
const TITLED =
  /^(.{8,250}?)[\s.|–-]*[[(]?\s*((?:ngày (?:đăng|cập nhật)|cập nhật(?: ngày| lúc)?|đăng (?:ngày|lúc))\s*:?\s.{6,40}?)[\])]?$/iu;

/** Splits a line that holds title, time stamp, body and signer; any other line stays as it is. */
export function splitGluedLine(line: string): readonly string[] {
  const stamped = STAMPED.exec(line);
  const titled = stamped === null && readStamp(line) === null ? TITLED.exec(line) : null;
  if (titled !== null && readStamp(titled[2] ?? '') !== null) return [titled[1] ?? '', titled[2] ?? ''];
  if (stamped === null) return [line];
  const [, title = '', day = '', rest = ''] = stamped;
  const signed = SIGNED.exec(rest);
  const [body, signer] = signed === null ? [rest, ''] : [signed[1] ?? '', signed[2] ?? ''];
  return [title, day, body.replace(PIPE, ''), signer].map((part) => part.trim()).filter((part) => part !== '');
}
