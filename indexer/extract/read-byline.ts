import { readSigner } from './read-signer.ts';

const BYLINE =
  /(?:^|[|–-]|\d)[-–•.\s]{0,9}(?:tác giả|người viết|(?:viết )?bởi)\s*:?\s*(\p{Lu}[^|\d\n]{1,40}?)\s*(?=$|\||[-–]\s|ngày|đăng)/imu;

/** Who wrote an article, where its head says so: `Tác giả: Hà My - Ngày đăng: 06/03/2024`, `Viết bởi Hà My | 06/03/2024`. */
export function readByline(lines: readonly string[]): string | null {
  const named = BYLINE.exec(lines.join('\n'))?.[1] ?? '';
  return readSigner(named);
}
