import { readSigner } from './read-signer.ts';

const AUTHOR =
  /^(?:tác giả(?: bài viết)?|người viết|người thực hiện|thực hiện|người đưa tin|đưa tin|CTV|PV|cộng tác viên|phóng viên|(?:tin|bài)(?: viết)?(?:\s*(?:,|và|&|[-–/])?\s*(?:tin|bài|ảnh|clip|video))*)\s*:/iu;
const SOURCE = /^nguồn(?: tin)?\s*:/iu;
/** The portal's own account and the credit of the pictures, which may stand between signer and end. */
const PASSED = /^(?:admin|ảnh\s*:.{1,40})$/iu;
const SOURCE_RANK = 2;
/** Author, source and the portal's own account may follow one another. */
const MOST = 3;

/** Cells of a table, one a line, some of them bare numbers: the last one is no signer. */
const CELLS = 4;
const MAX_CELL = 40;
const endsInCells = (body: readonly string[]): boolean => {
  const cells = body.slice(-CELLS);
  return (
    cells.length === CELLS && cells.every((line) => line.length < MAX_CELL) && cells.some((line) => /^\d+$/u.test(line))
  );
};

/** Takes the signer's lines off the end of a body and gives the author; who wrote it counts before where it is from. */
export function takeSigner(body: string[]): string | null {
  if (endsInCells(body)) return null;
  const found: { readonly name: string; readonly rank: number }[] = [];
  for (let taken = 0; taken < MOST && body.length > 1; taken += 1) {
    const last = body.at(-1) ?? '';
    const name = readSigner(last);
    const labelled = AUTHOR.test(last) || SOURCE.test(last);
    // A bare name is the signer as the last line or above its source; above an author it would be a caption.
    const sourced = found.every(({ rank }) => rank === SOURCE_RANK);
    if (name === null ? !PASSED.test(last) : taken > 0 && !labelled && !sourced) break;
    if (name !== null) found.push({ name, rank: AUTHOR.test(last) ? 0 : SOURCE.test(last) ? SOURCE_RANK : 1 });
    body.pop();
    if (name !== null && !labelled) break;
  }
  return found.sort((a, b) => a.rank - b.rank)[0]?.name ?? null;
}
