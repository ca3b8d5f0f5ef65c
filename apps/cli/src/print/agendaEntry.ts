import { isLocalDate } from '@zhenggai/core';
import type { AgendaEntry, CitedRule, FindingEntry, PolicyEntry } from '@zhenggai/core/agenda';
import { agendaMatter, confidenceWords, countedDayWords } from '@zhenggai/core/words';
import type { Context } from '../shell/Context.ts';
import { sourceText } from './ruleText.ts';
import { wrapText } from './wrapText.ts';

/** So much of a title tells which finding it is; `zhenggai show` has all of it. */
const longest = 80;

/** An entry below its day: what is due, whose it is, and what it rests on. */
export function agendaEntryLines(entry: AgendaEntry, context: Context): readonly string[] {
  const { language, style } = context;
  const matter = agendaMatter(entry, language);
  if (entry.what === 'campaign-end') return indented(matter, 2, context);
  if (entry.what !== 'policy') return findingLines(entry, matter, context);
  return [
    ...indented(
      `${matter}${ofFinding(entry)}${colon(context)}${citedTitle(entry.rule, context)}`,
      2,
      context,
    ),
    ...indented(basis(entry, context), 4, context).map(style.dim),
  ];
}

/** A rule's title and id. */
export function citedTitle({ id, title, english }: CitedRule, { language, t }: Context): string {
  const shown = (language === 'en' ? english : undefined) ?? title;
  return t(`${shown}（${id}）`, `${shown} (${id})`);
}

/** A text in lines of the terminal, moved to the right. */
export function indented(text: string, by: number, { width }: Context): readonly string[] {
  return wrapText(text, width - by).map((line) => ' '.repeat(by) + line);
}

function findingLines(entry: FindingEntry, matter: string, context: Context): readonly string[] {
  const { t, style } = context;
  const { finding, measure, text, raw, reading } = entry;
  const whose = [...finding.departments, finding.person].filter((part) => part !== '').join(t('、', ', '));
  const title = cut(measure?.text ?? finding.title);
  const words = isLocalDate(text) ? undefined : text;
  const remark = reading === undefined ? words : t(`原文“${raw}”`, `written “${raw}”`);
  return [
    ...indented(`${measure?.code ?? finding.code} ${matter}${colon(context)}${title}`, 2, context),
    ...[remark ?? '', whose]
      .filter((part) => part !== '')
      .flatMap((part) => indented(part, 4, context))
      .map(style.dim),
  ];
}

function basis({ rule, counted, day }: PolicyEntry, context: Context): string {
  const { language, t } = context;
  const confidence = confidenceWords[rule.confidence][language];
  return [
    countedDayWords(counted, day, language),
    sourceText(rule.source, context),
    t(`可信度：${confidence}`, `confidence: ${confidence}`),
  ].join(t('；', '; '));
}

function ofFinding({ finding }: PolicyEntry): string {
  return finding === undefined ? '' : ` ${finding.code}`;
}

function colon({ t }: Context): string {
  return t('：', ': ');
}

function cut(title: string): string {
  const characters = [...title.replace(/\s+/g, ' ')];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}
