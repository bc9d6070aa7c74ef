/** What became of one item. */
type Outcome =
  | { readonly kind: 'new' | 'changed' | 'unchanged'; readonly id: string }
  | { readonly kind: 'left-out'; readonly where: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly where: string; readonly reason: string };

/** The account of one run: counts, and every item left out or failed up to a bound. */
export interface Report {
  readonly counts: Readonly<Record<Outcome['kind'], number>>;
  readonly reasons: Readonly<Record<string, number>>;
  readonly problems: readonly { readonly where: string; readonly reason: string }[];
  readonly seconds: number;
}

/** Problems listed one by one; beyond that only their reasons are counted, so that memory stays bounded. */
const MAX_PROBLEMS = 10_000;

/** Keeps the account of a run. */
export interface Tally {
  readonly add: (outcome: Outcome) => void;
  readonly done: () => number;
  readonly report: (seconds: number) => Report;
}

/** The reason without the item's own details, so that equal causes count together. */
const causeOf = (reason: string) => reason.split(/[:«(]/, 1)[0]?.trim() ?? reason;

export function createTally(): Tally {
  const counts = { new: 0, changed: 0, unchanged: 0, 'left-out': 0, failed: 0 };
  const reasons: Record<string, number> = {};
  const problems: { where: string; reason: string }[] = [];
  return {
    add: (outcome) => {
      counts[outcome.kind] += 1;
      if (outcome.kind !== 'left-out' && outcome.kind !== 'failed') return;
      const cause = causeOf(outcome.reason);
      reasons[cause] = (reasons[cause] ?? 0) + 1;
      if (problems.length < MAX_PROBLEMS) problems.push({ where: outcome.where, reason: outcome.reason });
    },
    done: () => counts.new + counts.changed + counts.unchanged + counts['left-out'] + counts.failed,
    report: (seconds) => ({ counts: { ...counts }, reasons, problems, seconds }),
  };
}

const SHOWN_PROBLEMS = 20;

/** Writes a report as the lines an operator reads at the end of a run. */
export function presentReport({ counts, problems, seconds }: Report): string {
  const read = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const lines = [
    `Đã đọc ${read} mục trong ${seconds.toFixed(1)} giây (${Math.round(read / Math.max(seconds, 0.001))} mục/giây):`,
    `  mới ${counts.new}, thay đổi ${counts.changed}, không đổi ${counts.unchanged}, bỏ qua ${counts['left-out']}, lỗi ${counts.failed}`,
    ...problems.slice(0, SHOWN_PROBLEMS).map(({ where, reason }) => `  - ${where}: ${reason}`),
  ];
  if (problems.length > SHOWN_PROBLEMS) lines.push(`  … và ${problems.length - SHOWN_PROBLEMS} mục nữa (xem --report)`);
  return lines.join('\n');
}
