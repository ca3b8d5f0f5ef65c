import {
  addDays,
  type CalendarYear,
  chinaCalendar,
  type WorkCalendar,
  workingDaysInYear,
} from '@zhenggai/core/calendar';
import { machineCalendar } from '../ledger/machineCalendar.ts';
import { type DayInPicture, monthsPicture } from '../print/monthsPicture.ts';
import { wrapText } from '../print/wrapText.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';

/** `zhenggai calendar show YEAR`: twelve months, then what the notice arranges. */
export const run: Action = async (context, [typed = '']) => {
  if (!/^\d{4}年?$/.test(typed)) throw Failure.usage({ code: 'year-malformed', facts: { seen: typed } });
  const wanted = Number(typed.slice(0, 4));
  const calendar = await machineCalendar(context);
  const year = calendar.years.find((one) => one.year === wanted);
  if (year === undefined) throw Failure.refused([{ code: 'calendar-missing', facts: { year: wanted } }]);
  const days = workingDaysInYear(wanted, calendar);
  const workingDays = days.ok ? days.value : 0;
  const isShipped = chinaCalendar.years.some((one) => one.year === wanted);
  if (context.wantsJson) {
    const { id, version, digest } = calendar;
    const from = isShipped ? 'shipped' : 'added';
    context.printJson({ ...year, workingDays, from, calendar: { id, version, digest } });
  } else printYear(context, year, { calendar, workingDays });
  return exitCode.done;
};

function printYear(
  context: Context,
  year: CalendarYear,
  { calendar, workingDays }: { readonly calendar: WorkCalendar; readonly workingDays: number },
): void {
  const { t, print, style, width } = context;
  const months = Array.from({ length: 12 }, (_, i) => `${year.year}-${String(i + 1).padStart(2, '0')}`);
  const lines = (text: string) => print(wrapText(text, width).join('\n'));
  print(
    style.bold(
      t(`${year.year}年放假安排（工作日${workingDays}天）`, `${year.year}: ${workingDays} working days`),
    ),
  );
  print('');
  print(monthsPicture({ months, days: markedDays(calendar, context) }, context));
  print('');
  lines(
    t(
      `${marks['zh-CN'].off} 放假（含其中的周六、周日） ｜ ${marks['zh-CN'].makeUp} 调休上班`,
      `${marks.en.off} off by the notice, weekends within included | ${marks.en.makeUp} make-up workday`,
    ),
  );
  print('');
  for (const block of year.off) lines(blockText(context, year, block));
  const alone = year.makeUp.filter(({ name }) => !year.off.some((block) => block.name === name));
  for (const { name, date } of alone) lines(t(`${name}：${date}上班`, `${name}: worked ${date}`));
  const { title, documentNumber, url } = year.source;
  print('');
  lines(
    t('出处：', 'Source: ') +
      [title, documentNumber, url].filter((part) => part !== undefined).join(t('，', ', ')),
  );
}

const marks = { 'zh-CN': { off: '休', makeUp: '班' }, en: { off: 'x', makeUp: 'w' } } as const;

/** Of all years: a block may begin in the December before. */
function markedDays(calendar: WorkCalendar, { language, style }: Context): ReadonlyMap<string, DayInPicture> {
  const days = new Map<string, DayInPicture>();
  for (const { off, makeUp } of calendar.years) {
    for (const { from, to } of off)
      for (let day = from; day <= to; day = addDays(day, 1))
        days.set(day, { mark: marks[language].off, paint: style.warn });
    for (const { date } of makeUp) days.set(date, { mark: marks[language].makeUp, paint: style.good });
  }
  return days;
}

/** `春节：2月15日至2月23日，2月14日、2月28日上班` */
function blockText(
  { t, language }: Context,
  { year, makeUp }: CalendarYear,
  { name, from, to }: CalendarYear['off'][number],
): string {
  const short = (day: string) => {
    if (language === 'en' || Number(day.slice(0, 4)) !== year) return day;
    return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
  };
  const worked = makeUp.filter((one) => one.name === name).map(({ date }) => short(date));
  const off = from === to ? short(from) : t(`${short(from)}至${short(to)}`, `${short(from)} to ${short(to)}`);
  const made = worked.length === 0 ? '' : t(`，${worked.join('、')}上班`, `; worked: ${worked.join(', ')}`);
  return t(`${name}：${off}${made}`, `${name}: ${off}${made}`);
}
