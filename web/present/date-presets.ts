import * as vi from '../text/vi.ts';

interface DatePreset {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

/** The ranges people ask for most, ending on `today` (`yyyy-mm-dd`). */
export function datePresets(today: string): readonly DatePreset[] {
  const back = (days: number) => new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10);
  return [
    { label: vi.presets.week, from: back(6), to: today },
    { label: vi.presets.month, from: back(29), to: today },
    { label: vi.presets.year, from: back(364), to: today },
  ];
}
