/** Bodies are cut here: some 500 pages, of which the engine indexes the first 60,000 words. */
export const MAX_BODY = 1_000_000;

/** A body no longer than it may be, without half a sign, and the sentence that says so where it was cut. */
export function cutBody(body: string): { readonly body: string; readonly notice: string | null } {
  const cut = body.length > MAX_BODY;
  const notice = cut ? `nội dung dài ${body.length} ký tự, chỉ giữ ${MAX_BODY} ký tự đầu` : null;
  return { body: body.slice(0, MAX_BODY).toWellFormed(), notice };
}
