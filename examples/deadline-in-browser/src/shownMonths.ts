import type { ExplainedDay } from '@zhenggai/core/explain';

/** A month by its first seven characters (`2024-02`), or so many months left out between two. */
export type ShownMonth = { readonly month: string } | { readonly leftOut: number };

/** A run of more months than this without anything but counted days is left out in its middle. */
const most = 13;

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthOf(number: number): string {
  const month = String((number % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${month}`;
}

/**
 * The months to draw: those of every day that matters. Where that is more than a year, months with nothing but days
 * counted through are left out.
 *
 * @example shownMonths([{ day: '2024-01-22', mark: 'start' }, { day: '2024-03-01', mark: 'due' }])
 * // [{ month: '2024-01' }, { month: '2024-02' }, { month: '2024-03' }]
 */
export function shownMonths(days: readonly ExplainedDay[]): readonly ShownMonth[] {
  const numbers = days.map(({ day }) => numberOf(day));
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (days.length === 0) return [];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (all.length <= most) return all.map((number) => ({ month: monthOf(number) }));
  const kept = new Set(
    days.filter(({ mark }) => mark !== 'counted' && mark !== 'skipped').map(({ day }) => numberOf(day)),
  );
  const shown: ShownMonth[] = [];
  for (const number of all) {
    const before = shown.at(-1);
    if (kept.has(number)) shown.push({ month: monthOf(number) });
    else if (before !== undefined && 'leftOut' in before)
      shown[shown.length - 1] = { leftOut: before.leftOut + 1 };
    else shown.push({ leftOut: 1 });
  }
  return shown;
}
