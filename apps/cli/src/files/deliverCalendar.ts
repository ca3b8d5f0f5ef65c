import path from 'node:path';
import type { Agenda } from '@zhenggai/core/agenda';
import type { OpenLedger } from '../ledger/withLedger.ts';
import type { Context } from '../shell/Context.ts';
import { makeFolder } from './makeFolder.ts';
import { checkOutTarget, heldBy } from './outTarget.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * Puts a calendar where it was asked for, `-` being standard output, and says how many entries it holds and that it is
 * internal. Replaces nothing but an earlier calendar. Answers the file's name.
 */
export async function deliverCalendar(
  context: Context,
  calendar: string,
  { agenda, open, place }: { readonly agenda: Agenda; readonly open: OpenLedger; readonly place: string },
): Promise<string | undefined> {
  const { io, t, say, style } = context;
  if (place === '-') io.stdout.write(calendar);
  const shown = place === '-' ? undefined : await written(context, calendar, { open, place });
  const count = [...agenda.past, ...agenda.coming].reduce((sum, { entries }) => sum + entries.length, 0);
  if (count === 0) say(style.warn(t('日历是空的：没有到期事项', 'The calendar is empty: nothing is due')));
  else
    say(
      style.warn(
        t(
          `日历有 ${count} 项，含问题标题、责任人等内部内容，请勿外传`,
          `The calendar has ${count} ${count === 1 ? 'entry' : 'entries'} and holds internal text (titles, names): do not pass it on`,
        ),
      ),
    );
  return shown;
}

async function written(
  context: Context,
  calendar: string,
  { open, place: named }: { readonly open: OpenLedger; readonly place: string },
): Promise<string> {
  const { io, t, wantsJson, print } = context;
  const place = path.resolve(io.cwd, named);
  const isThere = await checkOutTarget(context, { place, format: 'ics', held: heldBy(open) });
  await makeFolder(io, path.dirname(place));
  await writeWhole(io, place, calendar);
  const shown = path.relative(io.cwd, place) || place;
  if (!wantsJson)
    print(
      isThere
        ? t(`已写入 ${shown}（覆盖原文件）`, `Wrote ${shown} (replacing the file there)`)
        : t(`已写入 ${shown}`, `Wrote ${shown}`),
    );
  return shown;
}
