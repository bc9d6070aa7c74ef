/** placeholder */
export function segment(words: readonly string[]): Uint8Array {
  return new Uint8Array(words.length);
}
