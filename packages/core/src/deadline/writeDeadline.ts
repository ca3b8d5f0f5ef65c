import { writeDay } from '../date/writeDay.ts';
import type { Deadline } from './Deadline.ts';

function withoutTail(deadline: Deadline): string | undefined {
  const { kind, due, start, ambiguous } = deadline;
  if (ambiguous) return undefined;
  switch (kind) {
    case 'immediate':
      return due ? `立行立改，${writeDay(due)}前` : '立行立改';
    case 'date':
    case 'period':
    case 'event':
      return due && `${writeDay(due)}前`;
    case 'range':
      return start && due && `${writeDay(start)}至${writeDay(due)}`;
    default:
      return undefined;
  }
}

/**
 * A deadline in plain official words, every day written out; read again it means the same. The original wording where
 * the deadline has no day, several days, or several readings of which a person must choose.
 *
 * @example writeDeadline(readDeadline('二〇二四年底前，并长期坚持')) // '2024年12月31日前，长期坚持'
 */
export function writeDeadline(deadline: Deadline): string {
  if (deadline.kind === 'long-term') return '长期坚持';
  const written = withoutTail(deadline);
  if (written === undefined) return deadline.raw;
  return deadline.sustain ? `${written}，长期坚持` : written;
}
