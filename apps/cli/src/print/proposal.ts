import type { Ledger } from '@zhenggai/core';
import { importAnswer, type Proposal } from '@zhenggai/core/intake';
import { fieldWords, importWarningWords, questionWords, valueText } from '@zhenggai/core/words';
import type { Context } from '../shell/Context.ts';
import { problemTable } from './problems.ts';
import { type Cell, table } from './table.ts';

/** An import before it happens: everything that it would do, and everything that somebody should look at. */
export function printProposal(context: Context, proposal: Proposal, ledger: Ledger): void {
  const { t, style, print } = context;
  print(
    style.bold(
      [proposal.file, proposal.unit, proposal.asOf && t(`截至 ${proposal.asOf}`, `as of ${proposal.asOf}`)]
        .filter(Boolean)
        .join('  '),
    ),
  );
  print(summary(context, proposal));
  const parts: readonly (readonly [string, string])[] = [
    [t('新增', 'Added'), addedTable(context, proposal)],
    [t('变更', 'Changed'), changedTable(context, proposal)],
    [t('序号变动（不算变更）', 'Renumbered (no change)'), renumbered(context, proposal)],
    [
      t('表中没有、台账仍保留', 'Absent from the workbook, kept in the ledger'),
      absent(context, proposal, ledger),
    ],
    [
      t('两边都改过、须人工处理', 'Changed on both sides, to be settled by a person'),
      conflictTable(context, proposal),
    ],
    [
      t('疑问（回答之前不能导入）', 'Questions (nothing is imported before they are answered)'),
      questions(context, proposal),
    ],
    [
      t('注意', 'Warnings'),
      proposal.warnings.map((warning) => importWarningWords(warning, context.language)).join('\n'),
    ],
    [
      t('没有读懂或需要核对', 'Not understood, or to be checked'),
      proposal.problems.length === 0 ? '' : problemTable(context, proposal.problems),
    ],
  ];
  for (const [title, text] of parts) {
    if (text === '') continue;
    print('');
    print(style.bold(title));
    print(text);
  }
  print('');
}

function summary({ t }: Context, proposal: Proposal): string {
  const { added, unchanged, absent, conflicts, questions, problems } = proposal;
  const changed = new Set(importAnswer(proposal, false).changed.map(({ code }) => code)).size;
  return t(
    `新增 ${added.length}，变更 ${changed}，不变 ${unchanged.length}，表中缺 ${absent.length}，冲突 ${conflicts.length}，疑问 ${questions.length}，待核对 ${problems.length}`,
    `added ${added.length}, changed ${changed}, unchanged ${unchanged.length}, absent ${absent.length}, conflicts ${conflicts.length}, questions ${questions.length}, to be checked ${problems.length}`,
  );
}

function addedTable(context: Context, { added }: Proposal): string {
  if (added.length === 0) return '';
  const { t, language } = context;
  return table(
    [
      t('编码', 'code'),
      t('序号', 'no.'),
      t('问题', 'finding'),
      t('责任部门', 'department'),
      t('时限', 'deadline'),
      t('自报', 'claim'),
      t('措施', 'measures'),
    ],
    added.map(({ code, finding }) => [
      code,
      finding.number,
      finding.title,
      finding.owners.departments.join(t('、', ', ')),
      finding.deadline.kind === 'none' ? '' : valueText(finding.deadline, language),
      finding.stated.status?.raw ?? '',
      String(finding.measures.length),
    ]),
    context,
  );
}

function changedTable(context: Context, proposal: Proposal): string {
  const { changed } = importAnswer(proposal, false);
  if (changed.length === 0) return '';
  const { t, language, style } = context;
  return table(
    [t('编码', 'code'), t('内容', 'field'), t('原来', 'from'), t('现在', 'to'), t('单元格', 'cell'), ''],
    changed.map(({ code, measure, field, from, to, cell, as }): readonly Cell[] => [
      measure ?? code,
      fieldWords[field][language],
      { text: valueText(from, language), paint: style.dim },
      valueText(to, language),
      cell ?? '',
      as === 'statement'
        ? { text: t('仅记为单位的说法', 'kept as the unit’s statement'), paint: style.warn }
        : '',
    ]),
    context,
  );
}

function renumbered({ t }: Context, { renumbered: all }: Proposal): string {
  return all.map(({ code, from, to }) => `${code} ${from}→${to}`).join(t('，', ', '));
}

function absent(_: Context, { absent: codes }: Proposal, { findings }: Ledger): string {
  return codes.map((code) => `${code} ${findings.get(code)?.title ?? ''}`).join('\n');
}

function conflictTable(context: Context, { conflicts }: Proposal): string {
  if (conflicts.length === 0) return '';
  const { t, language } = context;
  return table(
    [
      t('编码', 'code'),
      t('内容', 'field'),
      t('上次表中', 'last workbook'),
      t('这次表中', 'this workbook'),
      t('台账', 'ledger'),
      t('单元格', 'cell'),
    ],
    conflicts.map(({ code, measure, field, base, workbook, ledger, cell }) => [
      measure ?? code,
      fieldWords[field as keyof typeof fieldWords]?.[language] ?? field,
      valueText(base, language),
      valueText(workbook, language),
      valueText(ledger, language),
      cell ?? '',
    ]),
    context,
  );
}

function questions(context: Context, { questions: all }: Proposal): string {
  const { t, language } = context;
  return all
    .map((question) => {
      const place = `${question.sheet}!${question.cell}`;
      const candidates = candidatesOf(question.facts).map(
        ({ code, title, certainty }) =>
          `    ${code} ${title}${t(`（相似 ${certainty}%）`, ` (${certainty} % alike)`)}`,
      );
      return [`${place}  ${questionWords(question, language)}`, ...candidates].join('\n');
    })
    .join('\n');
}

interface Candidate {
  readonly code: string;
  readonly title: string;
  readonly certainty: number;
}

function candidatesOf({ candidates }: Readonly<Record<string, unknown>>): readonly Candidate[] {
  return Array.isArray(candidates) ? candidates : [];
}
