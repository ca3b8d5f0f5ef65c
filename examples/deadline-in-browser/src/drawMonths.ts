import { type DayKind, dayKind, type WorkCalendar } from '@zhenggai/core/calendar';
import { isLocalDate, type LocalDate } from '@zhenggai/core/deadline';
import type { ExplainedDay } from '@zhenggai/core/explain';
import { type DrawnDay, daySentence } from './daySentence.ts';
import { monthText } from './dayText.ts';
import { element } from './element.ts';
import { answerWords, cornerWords, filled, weekdays } from './pageWords.ts';
import type { PageLanguage } from './State.ts';
import { shownMonths } from './shownMonths.ts';

interface Drawing {
  readonly calendar: WorkCalendar;
  readonly language: PageLanguage;
}

/** The calendar of a deadline: a table a month, in which every day can be pointed at and moved to. */
export function drawMonths(days: readonly ExplainedDay[], drawing: Drawing): readonly HTMLElement[] {
  const marked = new Map(days.map((day) => [day.day, day]));
  const months = shownMonths(days).map((shown) =>
    'month' in shown
      ? drawMonth(shown.month, marked, drawing)
      : element('p', { class: 'gap' }, filled(answerWords.gap, drawing.language, { n: shown.leftOut })),
  );
  return months.length > 0
    ? months
    : [element('p', { class: 'hint' }, answerWords.noCalendar[drawing.language])];
}

function drawMonth(
  month: string,
  marked: ReadonlyMap<LocalDate, ExplainedDay>,
  drawing: Drawing,
): HTMLElement {
  const days = Array.from(
    { length: 31 },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  ).filter(isLocalDate);
  const [first] = days;
  if (first === undefined) return element('p');
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells = [
    ...Array.from({ length: before }, () => element('td')),
    ...days.map((day) =>
      element('td', {}, drawDay(marked.get(day) ?? plainDay(day, drawing.calendar), drawing)),
    ),
  ];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    element('tr', {}, ...cells.slice(week * 7, week * 7 + 7)),
  );
  const names = weekdays[drawing.language].map((name) => element('th', { scope: 'col' }, name));
  return element(
    'table',
    {},
    element('caption', {}, monthText(first, drawing.language)),
    element('thead', {}, element('tr', {}, ...names)),
    element('tbody', {}, ...weeks),
  );
}

function plainDay(day: LocalDate, calendar: WorkCalendar): DrawnDay {
  const kind = dayKind(day, calendar);
  return kind.ok ? { day, kind: kind.value } : { day };
}

function drawDay(drawn: DrawnDay, { language }: Drawing): HTMLElement {
  const { day, kind, mark, n } = drawn;
  const corner = cornerOf(kind, language);
  return element(
    'button',
    {
      type: 'button',
      class: ['day', kind, mark === undefined ? 'unmarked' : `mark-${mark}`].join(' ').replace('  ', ' '),
      tabindex: '-1',
      'data-day': day,
      'data-mark': mark,
      'aria-label': daySentence(drawn, language),
    },
    element('span', { class: 'number', 'aria-hidden': 'true' }, String(Number(day.slice(8)))),
    corner === undefined ? undefined : element('span', { class: 'corner', 'aria-hidden': 'true' }, corner),
    element('span', { class: 'count', 'aria-hidden': 'true' }, n === undefined ? '' : String(n)),
  );
}

function cornerOf(kind: DayKind | undefined, language: PageLanguage): string | undefined {
  return kind === 'holiday' || kind === 'makeUpDay' ? cornerWords[kind][language] : undefined;
}
