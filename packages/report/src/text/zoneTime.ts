/** The zone in which ledgers count their days keeps no summer time: its offset from UTC, in milliseconds. */
const offset = 8 * 60 * 60 * 1000;

/**
 * An instant as a clock in the ledgers' zone (Asia/Shanghai) shows it, in every zone of the machine the same.
 *
 * @example zoneTime('2024-06-30T15:59:59.999Z') // '2024-06-30 23:59:59'
 */
export function zoneTime(instant: string): string {
  return new Date(Date.parse(instant) + offset).toISOString().slice(0, 19).replace('T', ' ');
}
