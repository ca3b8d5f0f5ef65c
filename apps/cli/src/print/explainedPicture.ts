import type { DayMark, ExplainedDay } from '@zhenggai/core/explain';
import type { InEachLanguage } from '@zhenggai/core/words';
import type { Context } from '../shell/Context.ts';
import { type DayInPicture, monthsPicture } from './monthsPicture.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrapText.ts';

/** More months than these are not drawn: those without anything but counted days give way. */
const mostMonths = 4;

interface Shown {
  readonly mark: InEachLanguage;
  readonly text: InEachLanguage;
  readonly paint: (style: Style) => (text: string) => string;
}

/** How each kind of day is marked, in the order of the legend. */
const marks: Readonly<Record<DayMark, Shown>> = {
  start: {
    mark: { 'zh-CN': '起', en: '>' },
    text: { 'zh-CN': '开始', en: 'start' },
    paint: ({ bold }) => bold,
  },
  counted: {
    mark: { 'zh-CN': '', en: '' },
    text: { 'zh-CN': '计入，下面是序数', en: 'counted, its number below' },
    paint: () => (text) => text,
  },
  'made-up': {
    mark: { 'zh-CN': '班', en: 'w' },
    text: { 'zh-CN': '调休上班，计入', en: 'make-up workday, counted' },
    paint: ({ good }) => good,
  },
  skipped: {
    mark: { 'zh-CN': '休', en: 'x' },
    text: { 'zh-CN': '休息日，不计', en: 'day off, not counted' },
    paint: ({ dim }) => dim,
  },
  rolled: {
    mark: { 'zh-CN': '顺', en: '~' },
    text: { 'zh-CN': '休息日，移过', en: 'day off, moved past' },
    paint: ({ warn }) => warn,
  },
  off: {
    mark: { 'zh-CN': '假', en: 'h' },
    text: { 'zh-CN': '放假', en: 'holiday' },
    paint: ({ warn }) => warn,
  },
  original: {
    mark: { 'zh-CN': '原', en: '-' },
    text: { 'zh-CN': '原定', en: 'before the extension' },
    paint: ({ dim }) => dim,
  },
  milestone: {
    mark: { 'zh-CN': '节', en: 'o' },
    text: { 'zh-CN': '节点', en: 'milestone' },
    paint: ({ bold }) => bold,
  },
  reading: {
    mark: { 'zh-CN': '或', en: '?' },
    text: { 'zh-CN': '也可能是这天', en: 'another reading' },
    paint: ({ warn }) => warn,
  },
  due: {
    mark: { 'zh-CN': '限', en: '*' },
    text: { 'zh-CN': '到期', en: 'due' },
    paint: ({ bad }) => bad,
  },
};

const monthOf = ({ day }: ExplainedDay) => day.slice(0, 7);

/** The days of an explanation as months, with a legend of the marks that occur. */
export function explainedPicture(days: readonly ExplainedDay[], context: Context): string {
  const { language, style, width } = context;
  const drawn = monthsToDraw(days);
  const shown = new Map<string, DayInPicture>(
    days.map(({ day, mark, n }) => [
      day,
      {
        mark: marks[mark].mark[language],
        ...(n !== undefined && { below: String(n) }),
        paint: marks[mark].paint(style),
      },
    ]),
  );
  const picture = monthsPicture({ months: drawn, days: shown, gaps: gapsOf(days, drawn, context) }, context);
  const legend = (Object.keys(marks) as DayMark[])
    .filter((mark) => days.some((one) => one.mark === mark && drawn.includes(monthOf(one))))
    .map((mark) => [marks[mark].mark[language], marks[mark].text[language]].filter(Boolean).join(' '));
  return [picture, '', ...wrapText(legend.join(language === 'en' ? ' | ' : ' ｜ '), width)].join('\n');
}

/** Every month from the first day to the last, where those are few. */
function monthsToDraw(days: readonly ExplainedDay[]): readonly string[] {
  const months = [...new Set(days.map(monthOf))];
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const between = monthsBetween(first, last);
  if (between + 2 > mostMonths) return months.length > mostMonths ? telling(days, months) : months;
  return Array.from({ length: between + 2 }, (_, at) => monthAfter(first, at)).filter(
    (month) => month <= last,
  );
}

/** The months in which something happens beside the counting; of many of those the first ones and the last. */
function telling(days: readonly ExplainedDay[], months: readonly string[]): readonly string[] {
  const quiet: readonly DayMark[] = ['counted', 'skipped', 'made-up'];
  const told = new Set(days.filter(({ mark }) => !quiet.includes(mark)).map(monthOf));
  const chosen = months.filter((month) => told.has(month));
  return chosen.length > mostMonths ? [...chosen.slice(0, mostMonths - 1), ...chosen.slice(-1)] : chosen;
}

/** `2024-12` and 2 are `2025-02`. */
function monthAfter(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function monthsBetween(from: string, to: string): number {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return index(to) - index(from) - 1;
}

/** What stands between two drawn months that do not follow each other: how many, and which numbers of the count. */
function gapsOf(
  days: readonly ExplainedDay[],
  drawn: readonly string[],
  { t }: Context,
): ReadonlyMap<string, string> {
  const gaps = new Map<string, string>();
  drawn.forEach((month, at) => {
    const next = drawn[at + 1];
    const count = next === undefined ? 0 : monthsBetween(month, next);
    if (next === undefined || count === 0) return;
    const numbers = days.flatMap((one) => (monthOf(one) > month && monthOf(one) < next ? (one.n ?? []) : []));
    const [first, last] = [numbers[0], numbers.at(-1)];
    const counted =
      first === undefined ? '' : t(`，计到第${first}至${last}`, `, counting ${first} to ${last}`);
    gaps.set(
      month,
      t(
        `……中间${count}个月从略${counted}……`,
        `… ${count} ${count === 1 ? 'month' : 'months'} left out${counted} …`,
      ),
    );
  });
  return gaps;
}
