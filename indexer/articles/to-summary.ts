const MAX_SUMMARY = 240;
/** Lines that open documents and say nothing of them. */
const LETTERHEAD = /^(?:cộng hòa xã hội|cộng hoà xã hội|độc lập|số\s*:|căn cứ|thực hiện\s.{0,80};|kính gửi)/iu;

const HALF = /[\uD800-\uDBFF]$/;

/** The first telling lines of a body, cut at a word: what is shown when no passage matches. */
export function toSummary(body: string): string {
  const lines = body.split('\n').filter((line) => line.length > 30 && !LETTERHEAD.test(line));
  const text = (lines[0] ?? body).replaceAll('\n', ' ');
  if (text.length <= MAX_SUMMARY) return text;
  const space = text.lastIndexOf(' ', MAX_SUMMARY);
  // Half a letter outside the Basic Multilingual Plane is refused by the engine, with all that is sent along.
  return `${text.slice(0, space > 0 ? space : MAX_SUMMARY).replace(HALF, '')}…`;
}
