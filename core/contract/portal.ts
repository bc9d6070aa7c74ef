/** The accent of a portal that names none; the stylesheet holds it already (`web/styles/tokens.css`). */
export const DEFAULT_ACCENT = '#0b5a8f';

/** What a portal says of itself, in one language. */
export interface PortalWords {
  readonly name: string;
  readonly authority: string;
  readonly tagline: string;
  readonly about: string;
}

/** Who runs this portal; read from `portal.json`, the neutral demonstration by default. */
export interface Portal extends PortalWords {
  /** The same for the English pages; null: they say the Vietnamese. */
  readonly english: PortalWords | null;
  readonly contact: string | null;
  /** Accent colour as `#rrggbb`, checked for contrast when read. */
  readonly accent: string;
  readonly province: string | null;
  /** Path of the picture beside the name; null: none. */
  readonly logo: string | null;
  /** Other sites of the authority, for the foot of every page. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
}
