import type { Report } from './report.ts';

/** Exit codes of every command; `--help` says the same. */
export const EXIT = { fine: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** Nothing loaded at all is a failure too: a mistyped path must not look like success to a scheduler. */
export function toExitCode({ counts }: Report): number {
  return counts.failed > 0 || counts.new + counts.changed + counts.unchanged === 0 ? EXIT.failed : EXIT.fine;
}
