import type { DeadlineChange, FindingExplanation, KeptExplanation } from '@zhenggai/core/explain';
import { dayWords, standingWords, valueText } from '@zhenggai/core/words';
import type { Context } from '../shell/Context.ts';
import { explanationText } from './explanationText.ts';
import { wrapText } from './wrapText.ts';

/** Why a finding's deadlines are what they are, for a person. */
export function findingExplanationText(explained: FindingExplanation, context: Context): string {
  const { t, style, width } = context;
  const { code, title, changes, deadline, stated, measures } = explained;
  const heading = (text: string) => ['', style.bold(text)];
  return [
    ...wrapText(`${code}  ${title}`, width).map(style.bold),
    ...wrapText(standingText(explained, context), width),
    ...heading(t('时限的由来', 'Where it came from')),
    ...changes.flatMap((change) => wrapText(changeText(change, context), width)),
    ...heading(t('为什么是这一天', 'Why it is that day')),
    keptText(deadline, context),
    ...(stated
      ? [
          ...heading(
            t(
              '单位另报的时限（待批准延期，不改变时限）',
              'What the unit states (an extension to grant, it moves nothing)',
            ),
          ),
          keptText(stated, context),
        ]
      : []),
    ...measures.flatMap(({ code: measure, text, deadline: own, stated: ownStated }) => [
      ...(own ? [...wrapped(`${measure}  ${text}`, context), keptText(own, context)] : []),
      ...(ownStated
        ? [
            ...wrapped(`${measure}  ${t('单位另报的时限', 'what the unit states')}`, context),
            keptText(ownStated, context),
          ]
        : []),
    ]),
  ].join('\n');
}

function wrapped(text: string, { width, style }: Context): readonly string[] {
  return ['', ...wrapText(text, width).map(style.bold)];
}

/** How it stands, and from when to remind and to accuse where the deadline may mean several days. */
function standingText(
  { standing, asOf, remindOn, overdueAfter }: FindingExplanation,
  { t, language }: Context,
): string {
  const stands = `${dayWords(asOf, language)}${t('：', ': ')}${standingWords(standing, language)}`;
  if (!remindOn || !overdueAfter || remindOn === overdueAfter) return stands;
  return `${stands}${t(
    `；按${dayWords(remindOn, language)}提醒，过了${dayWords(overdueAfter, language)}才算逾期`,
    `; reminded by ${dayWords(remindOn, language)}, overdue only after ${dayWords(overdueAfter, language)}`,
  )}`;
}

/** One thing that was said of a deadline: when, by whom, in which file and cell. */
function changeText(change: DeadlineChange, { t, language }: Context): string {
  const { on, by, measure, deadline, file, sheet, cell, minutes } = change;
  const what = {
    registered: t('登记', 'registered'),
    set: t('确定', 'set'),
    stated: t('单位另报（未改变时限）', 'stated by the unit (moves nothing)'),
    approved: t('方案批准', 'plan approved'),
  }[change.is];
  const text =
    change.is === 'approved'
      ? (minutes ?? '')
      : deadline
        ? valueText(deadline, language)
        : t('（删去）', '(taken out)');
  const place = [file, [sheet, cell].filter(Boolean).join('!')].filter(Boolean).join(' ');
  return [dayWords(on, language), measure, `${what}${t('：', ': ')}${text}`, by, place]
    .filter(Boolean)
    .join('  ');
}

function keptText(kept: KeptExplanation, context: Context): string {
  const text = explanationText(kept, context);
  if (!kept.today) return text;
  const { t, style } = context;
  const note = style.bold(
    t('按现在的信息、规则和日历（仅供对照）', 'By today’s facts, rules and calendar (to compare)'),
  );
  return [text, '', note, explanationText(kept.today, context)].join('\n');
}
