import { createCalendar } from './createCalendar.ts';
import { calendars, digest, version } from './generated/calendars.ts';
import type { WorkCalendar } from './WorkCalendar.ts';

/**
 * The holidays and make-up workdays of the State Council's yearly notices, as shipped; each year names its notice.
 * Another year is added with {@link createCalendar}.
 */
export const chinaCalendar: WorkCalendar = /* @__PURE__ */ shipped();

function shipped(): WorkCalendar {
  const made = createCalendar({ id: 'cn', version, digest }, calendars);
  if (!made.ok) throw new Error(`the shipped calendar is broken: ${JSON.stringify(made.refusals)}`);
  return made.value;
}
