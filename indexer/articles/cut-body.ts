/** Bodies are cut here: some 500 pages, of which the engine indexes the first 60,000 words. */
export const MAX_BODY = 1_000_000;

/** A body no longer than it may be, and the sentence that says so where it was cut. */
export function cutBody(body: string): { readonly body: string; readonly notice: string | null } {
  if (body.length <= MAX_BODY) return { body, notice: null };
  const notice = `nội dung dài ${body.length} ký tự, chỉ giữ ${MAX_BODY} ký tự đầu`;
  return { body: body.slice(0, MAX_BODY).toWellFormed(), notice };
}
