import type { Deadline } from '@zhenggai/core/deadline';
import { dayWords, deadlineKindWords, deadlineNoteWords } from '@zhenggai/core/words';
import type { Context } from '../shell/Context.ts';

type Speaking = Pick<Context, 't' | 'language'>;

/** What a deadline means in one line: its day or days, or that there is none. */
export function dueText({ due, readings, ambiguous }: Deadline, { t, language }: Speaking): string {
  if (!due) return t('没有具体日期', 'no day');
  if (!ambiguous || !readings) return dayWords(due, language);
  return readings.map((day) => dayWords(day, language)).join(t(' 或 ', ' or '));
}

/** What a reader should know of how it was read, a sentence each. */
export function noteTexts(
  { notes, unread, ambiguous, readings = [], sustain, kind }: Deadline,
  { t, language }: Speaking,
): readonly string[] {
  // What was not understood is told by its words.
  const told = notes.filter((note) => note !== 'unread').map((note) => deadlineNoteWords[note][language]);
  const [latest] = readings.slice(-1);
  if (ambiguous && latest)
    told.push(
      t(
        '有不同理解，请人工确认：按最早的提醒，过了最晚的才算逾期',
        'it may mean either, a person must confirm: remind on the earliest, accuse only after the latest',
      ),
    );
  if (sustain && kind !== 'long-term' && kind !== 'recurring')
    told.push(t('此后长期坚持', 'the work goes on afterwards'));
  if (unread !== undefined) told.push(t(`未识别：“${unread}”`, `not understood: “${unread}”`));
  return told;
}

/** Everything about one deadline, for a person. */
export function deadlineLines(deadline: Deadline, context: Context): readonly string[] {
  const { t, language, style } = context;
  const { kind, start, original, milestones = [] } = deadline;
  const line = (name: string, value: string) => `${style.dim(name)}${t('：', ': ')}${value}`;
  return [
    line(t('时限', 'time limit'), style.bold(dueText(deadline, context))),
    line(t('种类', 'kind'), deadlineKindWords[kind][language]),
    ...(start ? [line(t('开始', 'from'), dayWords(start, language))] : []),
    ...(original ? [line(t('原定', 'before the extension'), dayWords(original, language))] : []),
    ...milestones.map(({ due, text }) =>
      line(t('节点', 'milestone'), [dayWords(due, language), text].filter(Boolean).join(t('，', ', '))),
    ),
    ...noteTexts(deadline, context).map((note) => `${t('· ', '- ')}${note}`),
  ];
}
