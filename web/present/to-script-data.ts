/** JSON for a data block: `<` is escaped, so that no text from outside can end the block or open another. */
export function toScriptData(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
