/** Pages to link to around `page`, first and last included; null stands for those left out. */
export function pageNumbers(page: number, pages: number): readonly (number | null)[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])].filter((at) => at >= 1 && at <= pages);
  return wanted.flatMap((at, index) => {
    const before = wanted[index - 1];
    return before !== undefined && at - before > 1 ? [null, at] : [at];
  });
}
