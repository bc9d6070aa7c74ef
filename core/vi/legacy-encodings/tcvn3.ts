/** TCVN3 (ABC) as its bytes look when read as Windows-1252, letter for letter; `ư` is U+00AD, the soft hyphen. */
const LEGACY = '¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const MODERN = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const TABLE = new Map(Array.from(LEGACY).map((letter, at) => [letter, Array.from(MODERN)[at] ?? letter]));

/** Converts TCVN3 text to Unicode; clean text would be spoilt, see `from-legacy-encoding.ts`. */
export function fromTcvn3(text: string): string {
  return Array.from(text)
    .map((letter) => TABLE.get(letter) ?? letter)
    .join('');
}
