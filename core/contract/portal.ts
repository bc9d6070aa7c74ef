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
