import { isLocalDate, type LocalDate } from '@zhenggai/core/reading';

const dayInMs = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/**
 * The day that a serial number of a workbook means: `45473` → `2024-06-30`, in a 1904 workbook `44011`. Serials below
 * 61 are a day later in Excel, which believes in 29 February 1900; no such day is one of ours, so they get none.
 */
export function serialDay(serial: number, date1904: boolean): LocalDate | undefined {
  if (!Number.isFinite(serial) || serial < (date1904 ? 0 : 61) || serial > 2_958_465) return undefined;
  const at = new Date((date1904 ? epoch1904 : epoch1900) + Math.floor(serial) * dayInMs);
  const text = at.toISOString().slice(0, 10);
  return isLocalDate(text) ? text : undefined;
}
