import type { Language } from '@zhenggai/core/words';
import { moverWords, type Owed, owedWords, type ReportSet } from '@zhenggai/report';
import type { Context } from '../shell/Context.ts';
import { table } from './table.ts';

/** So many codes stand in a line on a terminal; the index and `--json` have all. */
const most = 8;

/** What was written, what is missing and who owes it. */
export function setLines(
  context: Context,
  { shown, set }: { readonly shown: string; readonly set: ReportSet },
): string {
  const { t, style } = context;
  const count = set.files.length;
  const departments = new Set(set.files.flatMap(({ department }) => department ?? [])).size;
  return [
    t(
      `已写入 ${shown}：目录 index.html 和 ${count} 个文件`,
      `Wrote into ${shown}: the index index.html and ${count} files`,
    ),
    ...set.files.filter(({ department }) => department === undefined).map(({ path }) => `  ${path}`),
    ...(departments === 0
      ? []
      : [
          t(
            `  责任部门/：${departments} 个部门的任务单`,
            `  责任部门/: the sheets of ${departments} departments`,
          ),
        ]),
    ...(set.notFinal.length === 0
      ? []
      : [
          style.warn(
            t(
              `通报为草稿：${set.notFinal.length} 个问题的公开文字未批准`,
              `The notice is a draft: the texts of ${set.notFinal.length} findings are not approved`,
            ),
          ),
        ]),
    '',
    ...(set.owed.length === 0
      ? [style.good(t('没有缺项', 'Nothing is missing'))]
      : [owedTable(context, set.owed)]),
  ].join('\n');
}

function owedTable(context: Context, owed: readonly Owed[]): string {
  const { t, language } = context;
  return table(
    [t('由谁补', 'who owes it'), t('缺什么', 'what is missing'), t('问题', 'findings')],
    owed.map((one) => [whoOf(one, language), owedWords(one, language), codes(context, one.findings)]),
    context,
  );
}

function whoOf({ mover, department, name }: Owed, language: Language): string {
  return [department, name ?? moverWords[language][mover]].filter((part) => part !== undefined).join(' ');
}

function codes({ t }: Context, all: readonly string[]): string {
  const shown = all.slice(0, most).join(t('、', ', '));
  return all.length > most ? t(`${shown}等${all.length}个`, `${shown} … (${all.length})`) : shown;
}

/** What is owed as a machine reads it. */
export function owedJson(owed: Owed, language: Language): Readonly<Record<string, unknown>> {
  return { ...owed, words: owedWords(owed, language) };
}
