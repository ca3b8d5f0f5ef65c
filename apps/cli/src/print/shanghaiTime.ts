const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** An instant as a clock in the ledgers' zone shows it: `2024-06-30 17:05:00`. */
export function shanghaiTime(instant: string): string {
  return format.format(new Date(instant));
}
