import type { DayMark, ExplainedDay } from '@zhenggai/core/explain';
import { dayText, weekdayText } from './dayText.ts';
import { answerWords, filled, kindWords, markWords } from './pageWords.ts';
import type { PageLanguage } from './State.ts';

/** A day of the picture; one that does not matter to the deadline has no mark. */
export type DrawnDay = Omit<ExplainedDay, 'mark'> & Partial<Pick<ExplainedDay, 'mark'>>;

/** That a counted day is worked in exchange is said by its kind already. */
function said(mark: DayMark, kind: DrawnDay['kind']): DayMark {
  return mark === 'made-up' && kind === 'makeUpDay' ? 'counted' : mark;
}

/** Everything there is to say of a day: 2024年2月4日 星期日，春节调休上班，计入，第10个 */
export function daySentence({ day, kind, mark, n, holiday }: DrawnDay, language: PageLanguage): string {
  const comma = language === 'en' ? ', ' : '，';
  const name = holiday === undefined ? '' : language === 'en' ? `${holiday} ` : holiday;
  const parts = [
    `${dayText(day, language)} ${weekdayText(day, language)}`,
    kind === undefined ? undefined : `${name}${kindWords[kind][language]}`,
    mark === undefined ? undefined : markWords[said(mark, kind)][language],
    n === undefined ? undefined : filled(answerWords.nth, language, { n }),
  ];
  return parts.filter((part) => part !== undefined).join(comma);
}
