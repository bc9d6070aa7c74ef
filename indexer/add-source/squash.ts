/** White space differs between what readability gives and what the page holds; letters do not. */
export const squash = (text: string): string => text.normalize('NFC').replace(/[\s\u200B-\u200D\u00AD\uFEFF]+/g, '');
