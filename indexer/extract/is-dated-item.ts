const DATED = /(?:\(|[-–]\s*)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)?$/u;

/** `Xã Lộc An trồng cây (10/03/2023)`: an item of a list, with its day. */
export const isDatedItem = (line: string): boolean => DATED.test(line);
