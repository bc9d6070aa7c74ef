import type { ApiFacts } from '#core/contract/pages.ts';

/** The address of an example, encoded, with what this portal holds in its gaps; null while it holds nothing. */
export function fillExample(path: string, { article, unit }: Pick<ApiFacts, 'article' | 'unit'>): string | null {
  const gaps: Readonly<Record<string, string | null>> = { article, unit };
  let missing = false;
  const filled = encodeURI(path).replace(/%7B(\w+)%7D/g, (_, name: string) => {
    const value = gaps[name] ?? null;
    missing ||= value === null;
    return encodeURIComponent(value ?? '');
  });
  return missing ? null : filled;
}
