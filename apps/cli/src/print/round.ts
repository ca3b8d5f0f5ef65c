import type { Delivery, FileAnswer, RoundOutcome } from '@zhenggai/core/intake';
import { type InEachLanguage, questionWords } from '@zhenggai/core/words';
import type { IgnoredBecause, Round } from '@zhenggai/importer';
import type { Context } from '../shell/Context.ts';
import { refusalJson } from '../shell/explain.ts';
import { problemTable } from './problems.ts';
import { type Cell, table } from './table.ts';

/** What came of a round: a line a file, the reasons of what was not recorded, and who delivered. */
export function printRound(context: Context, round: Round, state: 'shown' | 'recorded'): void {
  const { print, t, style } = context;
  if (round.files.length === 0) print(t('文件夹里没有工作簿', 'There is no workbook in the folder'));
  else print(fileTable(context, round, state));
  for (const answer of round.files.filter(({ outcome }) => outcome === 'refused' || outcome === 'waiting'))
    printReasons(context, answer);
  printCollection(context, round);
  if (round.ignored.length > 0) {
    const names = round.ignored.map(({ file, reason }) =>
      t(`${file}（${ignoredWords[reason]['zh-CN']}）`, `${file} (${ignoredWords[reason].en})`),
    );
    print(style.dim(t(`没有理会：${names.join('、')}`, `Left out: ${names.join(', ')}`)));
  }
  if (state === 'shown') print(t('仅预览，什么都没有记录', 'Preview only: nothing was recorded'));
  else print(ending(context, round));
}

/** A round as a machine reads it. */
export function roundJson(
  { language }: Context,
  { files, ignored, collection, applied, refusals, failure, ledger }: Round,
): Readonly<Record<string, unknown>> {
  return {
    files,
    ignored,
    collection,
    applied,
    ledger: { id: ledger.id, ...ledger.head },
    ...(refusals.length > 0 && { refusals: refusals.map((one) => refusalJson(one, language)) }),
    ...(failure !== undefined && {
      failure: refusalJson({ code: failure.code, facts: { ...failure.facts } }, language),
    }),
  };
}

function fileTable(context: Context, { files }: Round, state: 'shown' | 'recorded'): string {
  const { t } = context;
  return table(
    [
      t('文件', 'file'),
      t('单位', 'unit'),
      t('截至', 'as of'),
      t('结果', 'outcome'),
      t('新增', 'added'),
      t('变更', 'changed'),
      t('表中缺', 'absent'),
      t('待核对', 'to check'),
    ],
    files.map((answer): readonly Cell[] => [
      answer.file,
      answer.unit ?? '',
      answer.asOf ?? '',
      outcomeCell(context, answer.outcome, state),
      ...numbers(answer),
    ]),
    context,
  );
}

/** Of what was not taken nothing is counted. */
function numbers({ outcome, added, changed, absent, problems }: FileAnswer): readonly string[] {
  if (outcome === 'refused' || outcome === 'waiting') return ['', '', '', ''];
  const toCheck = problems.filter(({ severity }) => severity !== 'info').length;
  const counts = [added.length, new Set(changed.map(({ code }) => code)).size, absent.length, toCheck];
  return counts.map((count) => (count === 0 ? '' : String(count)));
}

function outcomeCell({ t, style }: Context, outcome: RoundOutcome, state: 'shown' | 'recorded'): Cell {
  const accepted = state === 'recorded' ? t('已记录', 'recorded') : t('可记录', 'may be recorded');
  const cells: Readonly<Record<RoundOutcome, Cell>> = {
    accepted: { text: accepted, paint: style.good },
    unchanged: t('没有变化', 'unchanged'),
    refused: { text: t('退回', 'refused'), paint: style.bad },
    waiting: { text: t('留待下轮', 'waiting'), paint: style.warn },
  };
  return cells[outcome];
}

function printReasons(context: Context, { file, outcome, problems, questions }: FileAnswer): void {
  const { print, style, t, language } = context;
  print('');
  print(
    style.bold(
      outcome === 'refused' ? t(`${file} 退回`, `${file} refused`) : t(`${file} 留待下轮`, `${file} waits`),
    ),
  );
  if (problems.length > 0) print(problemTable(context, problems));
  for (const question of questions)
    print(
      [[question.sheet, question.cell].filter(Boolean).join('!'), questionWords(question, language)]
        .filter(Boolean)
        .join('  '),
    );
  if (problems.some(({ code }) => code === 'unit-not-listed'))
    print(
      t(
        '部门名单：zhenggai init --department（写全）',
        'The departments: zhenggai init --department, all of them',
      ),
    );
  if (questions.some(({ cell }) => cell !== ''))
    print(
      t(
        '逐一回答：在终端上运行 zhenggai round（不加 --yes）',
        'Answer them: run zhenggai round on a terminal, without --yes',
      ),
    );
}

const deliveries: Readonly<Record<Exclude<Delivery, 'delivered'>, InEachLanguage>> = {
  late: { 'zh-CN': '迟报', en: 'late' },
  waiting: { 'zh-CN': '留待下轮', en: 'waiting' },
  refused: { 'zh-CN': '被退回', en: 'refused' },
  missing: { 'zh-CN': '未报', en: 'missing' },
};

function printCollection(context: Context, { collection }: Round): void {
  const { print, t, style, language } = context;
  const { units, due } = collection;
  if (units.length === 0) return;
  const delivered = units.filter(({ delivery }) => delivery === 'delivered').length;
  const until = due === undefined ? '' : t(`（应截至 ${due}）`, ` (due: as of ${due})`);
  print('');
  print(
    style.bold(
      t(
        `报送情况${until}：${units.length} 个单位，按时报送 ${delivered} 个`,
        `Deliveries${until}: ${delivered} of ${units.length} units in time`,
      ),
    ),
  );
  for (const delivery of ['late', 'waiting', 'refused', 'missing'] as const) {
    const names = units
      .filter((unit) => unit.delivery === delivery)
      .map(({ unit, asOf }) =>
        delivery === 'late' && asOf !== undefined
          ? t(`${unit}（截至 ${asOf}）`, `${unit} (as of ${asOf})`)
          : unit,
      );
    if (names.length > 0)
      print(
        t(
          `${deliveries[delivery][language]}：${names.join('、')}`,
          `${deliveries[delivery][language]}: ${names.join(', ')}`,
        ),
      );
  }
}

const ignoredWords: Readonly<Record<IgnoredBecause, InEachLanguage>> = {
  folder: { 'zh-CN': '子文件夹', en: 'a folder' },
  'not-a-file': { 'zh-CN': '不是文件', en: 'no file' },
  'lock-file': { 'zh-CN': '打开工作簿时的临时文件', en: 'the lock file of an open workbook' },
  hidden: { 'zh-CN': '隐藏文件', en: 'hidden' },
  temporary: { 'zh-CN': '临时文件', en: 'a temporary file' },
  system: { 'zh-CN': '系统文件', en: 'a file of the system' },
  'own-output': { 'zh-CN': '本程序写的回执', en: 'an answer that this program wrote' },
  'own-ledger': { 'zh-CN': '台账文件', en: 'the ledger' },
};

function ending({ t, style }: Context, { recorded }: Round): string {
  return recorded === 0
    ? t('没有变化，没有记录任何内容', 'Nothing changed: nothing was recorded')
    : style.good(t(`已记录 ${recorded} 份工作簿`, `Recorded ${recorded} workbooks`));
}
