import type { Deadline } from '@zhenggai/core';

/** A deadline as it was written; a serial number that lost its date format (45473) as the day that it is. */
export function deadlineShown({ raw, due }: Deadline): string {
  return due !== undefined && /^\s*\d{5}\s*$/.test(raw) ? due : raw;
}
