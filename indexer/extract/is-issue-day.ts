/** The day a document was issued, in the table of its facts; the page that brings it may be of any later day. */
export const isIssueDay = (line: string): boolean => /^ngày ban hành(?!\p{L})/iu.test(line);
