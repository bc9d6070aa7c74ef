import * as v from 'valibot';
import { DEFAULT_ACCENT, type Portal } from '#core/contract/portal.ts';
import { err, ok, type Result } from '#core/result.ts';
import { readLogo, type Logo } from './read-logo.ts';

/** Who runs a portal that nobody described. */
export const DEMONSTRATION: Portal = {
  name: 'Tra Tin',
  authority: 'Cổng tra cứu minh họa',
  tagline: 'Tra cứu tin tức, thông báo của chính quyền địa phương',
  english: {
    name: 'Tra Tin',
    authority: 'A demonstration portal',
    tagline: 'Search news and announcements of local government in Vietnam',
    about: 'The demonstration portal of Tra Tin: it searches news, announcements and documents of local government.',
  },
  contact: null,
  about: 'Cổng minh họa của phần mềm Tra Tin: tìm tin bài, thông báo, văn bản của chính quyền địa phương.',
  accent: DEFAULT_ACCENT,
  province: null,
  logo: null,
  links: [],
};

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** White text on the accent, and accent links on white, must both be readable: 4.5 to 1 (WCAG 2.2, 1.4.3). */
const isReadable = (colour: string) => 1.05 / (luminance(colour) + 0.05) >= 4.5;

const MOST_SHOWN = 60;
const MOST_LINKS = 8;

const text = (most: number) =>
  v.pipe(v.string('cần chuỗi ký tự'), v.minLength(1, 'không được rỗng'), v.maxLength(most, `tối đa ${most} ký tự`));

const SCHEMA = v.strictObject({
  name: text(80),
  authority: v.optional(text(120), DEMONSTRATION.authority),
  tagline: v.optional(text(160), DEMONSTRATION.tagline),
  english: v.optional(
    v.nullable(v.strictObject({ name: text(80), authority: text(120), tagline: text(160), about: text(4000) })),
    null,
  ),
  contact: v.optional(v.nullable(text(200)), null),
  about: v.optional(text(4000), DEMONSTRATION.about),
  accent: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^#[0-9a-fA-F]{6}$/, 'cần màu dạng #rrggbb'),
      v.check(isReadable, 'màu quá nhạt: chữ trắng trên nền này cần độ tương phản từ 4,5'),
    ),
    DEMONSTRATION.accent,
  ),
  province: v.optional(v.nullable(text(60)), null),
  logo: v.optional(v.nullable(text(100)), null),
  links: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          label: text(60),
          url: v.pipe(v.string('cần chuỗi ký tự'), v.url('cần địa chỉ'), v.regex(/^https?:/, 'cần địa chỉ http(s)')),
        }),
      ),
      v.maxLength(MOST_LINKS, `tối đa ${MOST_LINKS} liên kết`),
    ),
    [],
  ),
});

/** Who runs the portal, and their picture. */
export interface PortalFile {
  readonly portal: Portal;
  readonly logo: Logo | null;
}

/** Reads who runs the portal from JSON in `folder`; the error names each wrong key, what it holds and what it takes. */
export function parsePortal(text: string, folder: string): Result<PortalFile, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return err(`không phải JSON (${cause instanceof Error ? cause.message : String(cause)})`);
  }
  const parsed = v.safeParse(SCHEMA, json);
  if (parsed.success) {
    const { logo: name } = parsed.output;
    const logo = name === null ? ok(null) : readLogo(folder, name);
    if (!logo.ok) return err(`«logo»: ${logo.error}, đọc được ${String(name)}`);
    return ok({ portal: { ...parsed.output, logo: logo.value?.path ?? null }, logo: logo.value });
  }
  const issues = parsed.issues.map(
    (issue) => `«${v.getDotPath(issue) ?? '(gốc)'}»: ${issue.message}, đọc được ${issue.received.slice(0, MOST_SHOWN)}`,
  );
  return err(issues.join('; '));
}
