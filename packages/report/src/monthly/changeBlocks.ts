import { chineseDate, type Figure } from '@zhenggai/notice';
import { column, type Inline, paragraph, row, table } from '../document/build.ts';
import type { Block, Table } from '../document/nodes.ts';
import type { Outline } from '../document/Outline.ts';
import { codesOf } from '../text/codesOf.ts';
import type { LedgerMonth, MonthlyChanges } from './LedgerMonth.ts';
import { changeWords } from './monthlyWords.ts';

/** 较上月变化: two days side by side, then which findings moved and which did not. */
export function changeBlocks({ changes, asOf }: LedgerMonth, outline: Outline): readonly Block[] {
  if (changes === undefined) return [];
  return [
    outline.section('较上月变化'),
    changeTable(changes, asOf),
    paragraph(...moved(changes)),
    ...worked(changes),
  ];
}

function changeTable({ since, lines }: MonthlyChanges, asOf: LedgerMonth['asOf']): Table {
  return table(
    '较上月变化',
    [
      column('项目', 34),
      column(chineseDate(since), 24, 'center'),
      column(chineseDate(asOf), 24, 'center'),
      column('增减', 18, 'center'),
    ],
    lines.map(({ kind, before, now }) =>
      row(changeWords[kind], before, now, signed(now.value - before.value)),
    ),
  );
}

function signed(difference: number): string {
  if (difference === 0) return '—';
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}

function moved(changes: MonthlyChanges): readonly Inline[] {
  const parts = (
    [
      ['新登记', changes.registered],
      ['批准方案', changes.planned],
      ['自报完成', changes.claimed],
      ['认定销号', changes.closed],
      ['移交', changes.transferred],
      ['新增逾期', changes.overdue],
    ] as const
  ).filter(([, { value }]) => value > 0);
  const since = `${chineseDate(changes.since)}以来，`;
  if (parts.length === 0) return [`${since}台账各项没有变化。`];
  return [
    since,
    ...parts.flatMap(([name, of], index) => [index === 0 ? '' : '；', name, of, `个${named(of)}`]),
    '。',
  ];
}

function worked({ worked: reported, silent }: MonthlyChanges): readonly Block[] {
  if (reported.value + silent.value === 0) return [];
  const said = ['未销号问题中，本月报送进展', reported] as const;
  return [
    silent.value === 0
      ? paragraph(...said, '个，没有未报的。')
      : paragraph(...said, '个，没有报送进展', silent, `个${named(silent)}。`),
  ];
}

function named({ findings }: Figure): string {
  return findings.length === 0 ? '' : `（${codesOf(findings)}）`;
}
