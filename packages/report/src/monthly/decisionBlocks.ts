import { fieldWords, planGapWords, returnReasonWords } from '@zhenggai/core/words';
import { chineseDate, type Figure, figureOf } from '@zhenggai/notice';
import { column, type Inline, paragraph, row, table } from '../document/build.ts';
import type { Block, Column, Row } from '../document/nodes.ts';
import type { Outline } from '../document/Outline.ts';
import { missingRuns } from '../missing/missingRuns.ts';
import { entryTitle } from '../status/entryTitle.ts';
import type { StatusLine } from '../status/LedgerStatus.ts';
import { wordsZh } from '../status/wordsZh.ts';
import type { Decisions, LedgerMonth, StatedTerm } from './LedgerMonth.ts';
import { committeeOf } from './monthlyWords.ts';

/** One matter to decide: what it is, what is asked, the findings that it is about. */
interface Matter {
  readonly name: string;
  readonly asked: string;
  readonly figure: Figure;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** 需研究决定的事项: a heading and a short table for each kind of matter that there is. */
export function decisionBlocks({ decisions, facts }: LedgerMonth, outline: Outline): readonly Block[] {
  const committee = committeeOf(facts);
  const matters = mattersOf(decisions, committee).filter(({ figure }) => figure.value > 0);
  return [
    outline.section(`需${committee}研究决定的事项`),
    ...(matters.length + decisions.declared.length === 0 ? [paragraph('本月没有需要研究决定的事项。')] : []),
    ...matters.flatMap(({ name, asked, figure, columns, rows }) => [
      outline.item(name, '（', figure, '个）'),
      paragraph(asked),
      table(name, [column('编码', 8, 'center'), column('问题', 34), ...columns], rows),
    ]),
    ...declaredBlocks(decisions, outline),
  ];
}

function mattersOf(decisions: Decisions, committee: string): readonly Matter[] {
  return [
    {
      name: '延期',
      asked: `责任部门提出的时限晚于方案时限，拟请${committee}研究是否同意延期；未同意前仍按原时限计算。`,
      ...termMatter(decisions.extensions, '提出时限'),
    },
    {
      name: '转为长期整改',
      asked: `责任部门提出转为长期整改，拟请${committee}研究；同意的须明确阶段目标、下次评估日期和预计完成日期。`,
      ...termMatter(decisions.conversions, '提出内容'),
    },
    {
      name: '方案待批准',
      asked: `下列整改方案尚未批准，内容齐全的拟请${committee}审议批准，有缺项的由责任部门补齐后再报。`,
      ...matter(decisions.plans, [column('责任部门', 19, 'center'), column('缺项', 39)], ({ line, gaps }) => [
        departmentOf(line),
        gapWords(gaps),
      ]),
    },
    {
      name: '时限待明确',
      asked: `下列时限有不同理解，拟请${committee}明确以哪一日为准；明确前按较早之日提醒，按较晚之日计算逾期。`,
      ...matter(
        decisions.deadlines,
        [column('时限原文', 28, 'center'), column('可能的日期', 30, 'center')],
        ({ raw, readings }) => [raw, readings.map(chineseDate).join('\n')],
      ),
    },
    {
      name: '销号待办',
      asked: '下列问题已申请销号，尚未办结。',
      ...matter(
        decisions.closings,
        [column('责任部门', 18, 'center'), column('尚差（由谁办理）', 40)],
        ({ line, missing }) => [departmentOf(line), missingRuns(missing, line)],
      ),
    },
    {
      name: '退回补充整改',
      asked: `下列问题的销号申请已退回，责任部门须补充整改后重新申请，拟请${committee}督促。`,
      ...matter(
        decisions.returns,
        [column('责任部门', 17, 'center'), column('退回原因', 23), column('重新申请期限', 25, 'center')],
        ({ line, returned: { reason, missing, due } }) => [
          departmentOf(line),
          `${returnReasonWords[reason]['zh-CN']}：${missing}`,
          due === undefined ? wordsZh.none : chineseDate(due),
        ],
      ),
    },
    {
      name: '长期整改到期评估',
      asked: '下列长期整改事项已到评估日期，拟请听取责任部门评估情况，明确下次评估日期。',
      ...matter(
        decisions.reviews,
        [column('责任部门', 28, 'center'), column('评估日期', 26, 'center')],
        ({ line, due }) => [departmentOf(line), chineseDate(due)],
      ),
    },
    {
      name: '移交',
      asked: '本月移交有关单位办理，拟请知悉。',
      ...matter(
        decisions.transfers,
        [column('接收单位', 18, 'center'), column('理由', 18), column('日期', 22, 'center')],
        ({ to, reason, on }) => [to, reason, chineseDate(on)],
      ),
    },
  ];
}

function termMatter(terms: readonly StatedTerm[], caption: string): Omit<Matter, 'name' | 'asked'> {
  return matter(
    terms,
    [column('责任部门', 18, 'center'), column('方案时限', 25, 'center'), column(caption, 25, 'center')],
    ({ line, measure, held, stated }) => [
      departmentOf(line),
      measure === undefined ? held : `${held}\n（措施${measure}）`,
      stated,
    ],
  );
}

/** A finding of which two deadlines are asked for is counted once. */
function matter<T extends { readonly line: StatusLine }>(
  entries: readonly T[],
  columns: readonly Column[],
  cells: (entry: T) => readonly (Inline | readonly Inline[])[],
): Omit<Matter, 'name' | 'asked'> {
  const lines = new Map(entries.map(({ line }) => [line.code, line]));
  return {
    figure: figureOf([...lines.values()]),
    columns,
    rows: entries.map((entry) => row(entry.line.code, entryTitle(entry.line), ...cells(entry))),
  };
}

/** What a plan lacks: the empty fields in one go, then what does not do. */
function gapWords(gaps: Decisions['plans'][number]['gaps']): string {
  if (gaps.length === 0) return '内容齐全，可以审议';
  const empty = gaps.filter(({ why }) => why === 'missing').map(({ field }) => fieldWords[field]['zh-CN']);
  const others = gaps.filter(({ why }) => why !== 'missing').map(({ why }) => planGapWords[why]['zh-CN']);
  return [...(empty.length === 0 ? [] : [`缺${empty.join('、')}`]), ...others].join('；');
}

function departmentOf({ departments }: StatusLine): string {
  return departments[0] || wordsZh.unnamed;
}

/** What the inspection said and the ledger does not hold: who is right is for the committee to say. */
function declaredBlocks({ declared }: Decisions, outline: Outline): readonly Block[] {
  if (declared.length === 0) return [];
  return [
    outline.item('反馈数与台账不一致'),
    paragraph(
      ...declared.flatMap(({ population, declared: said, held }): readonly Inline[] => [
        `${wordsZh.populations[population]}：反馈${said}个，台账登记`,
        held,
        '个。',
      ]),
      '拟请整改办与反馈单位核对后补登或更正。',
    ),
  ];
}
