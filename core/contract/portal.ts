/** The accent of a portal that names none; the stylesheet holds it already (`web/styles/tokens.css`). */
export const DEFAULT_ACCENT = '#0b5a8f';

/** Who runs this portal; read from `portal.json`, the neutral demonstration by default. */
export interface Portal {
  readonly name: string;
  readonly authority: string;
  readonly tagline: string;
  readonly contact: string | null;
  readonly about: string;
  /** Accent colour as `#rrggbb`, checked for contrast when read. */
  readonly accent: string;
  readonly province: string | null;
}
