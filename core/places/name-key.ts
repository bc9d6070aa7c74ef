import { encode } from '../vi/encode.ts';
import { tokenise } from '../vi/tokenise.ts';

/** Spelling-insensitive key of a place's name: `Hoá` is `Hóa`, `Đa Krông` is `Đakrông`, case does not matter. */
export function nameKey(name: string, form: 'vi' | 'ascii' = 'vi'): string {
  return tokenise(name)
    .map(({ text }) => encode(text)[form])
    .join('');
}
