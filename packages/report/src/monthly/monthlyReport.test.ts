import { type FindingCode, localDate } from '@zhenggai/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLedger } from '../../test/arbitraryLedger.ts';
import { bigEvents } from '../../test/bigLedger.ts';
import { monthEvents, monthView } from '../../test/monthLedger.ts';
import { asOf } from '../../test/recorded.ts';
import { documentView } from '../catalogue/documentView.ts';
import type { Block, FigureRun, Heading, Run } from '../document/nodes.ts';
import { renderMarkdown } from '../markdown/renderMarkdown.ts';
import { composeMonthly } from './composeMonthly.ts';
import { monthlyReport } from './monthlyReport.ts';

const month = composeMonthly(monthView);
const document = monthlyReport(monthView);

function runsOf(block: Block): readonly Run[] {
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.flat());
  if (block.kind === 'paragraph' || block.kind === 'heading') return block.runs;
  return block.kind === 'list' ? block.items.flat() : [];
}

const figuresOf = (blocks: readonly Block[]): readonly FigureRun[] =>
  blocks.flatMap(runsOf).filter((run): run is FigureRun => run.kind === 'figure');

describe('the monthly paper', () => {
  it('begins with figures, then what changed, what is overdue, what is to be decided', () => {
    const headings = document.body.filter(
      (block): block is Heading => block.kind === 'heading' && block.level === 1,
    );
    expect(
      headings.map(
        ({ label, runs }) => `${label}${runs.map((run) => ('text' in run ? run.text : '')).join('')}`,
      ),
    ).toEqual(['一、总体情况', '二、较上月变化', '三、逾期和临近到期情况', '四、需党组研究决定的事项']);
  });

  it('counts what owners say and what verifiers recognised apart', () => {
    const { said, recognised, open } = month.claims;
    expect(recognised.findings).toEqual(['F01', 'F02', 'F03']);
    expect(open.findings).toContain('F11');
    expect(said.value).toBe(recognised.value + open.value);
  });

  it('counts extensions and conversions as two things', () => {
    expect(month.terms.extensionAsked.findings).toEqual(['F06']);
    expect(month.terms.conversionAsked.findings).toEqual(['F12']);
    expect(month.terms.longTerm.findings).toEqual(['F07']);
    expect(month.decisions.extensions).toMatchObject([{ held: '2024年7月20日前', stated: '2024年9月底前' }]);
    expect(month.decisions.conversions).toMatchObject([{ line: { code: 'F12' }, stated: '长期坚持' }]);
  });

  it('says what changed since the month before, and of which findings nothing was heard', () => {
    const { changes } = month;
    expect(changes?.since).toBe('2024-06-10');
    expect(changes?.closed.findings).toEqual(['F02']);
    expect(changes?.overdue.findings).toEqual(['F05', 'F11']);
    expect(changes?.silent.findings).toEqual(['F04', 'F10', 'F16']);
    expect(changes?.lines.find(({ kind }) => kind === 'held')).toMatchObject({
      before: { value: 14 },
      now: { value: 14 },
    });
  });

  it('compares with nothing where the ledger of a month earlier is not given', () => {
    const { ledger } = monthView;
    const alone = monthlyReport({ ledger, asOf });
    expect(composeMonthly({ ledger, asOf }).changes).toBeUndefined();
    expect(renderMarkdown(alone)).not.toContain('较上月变化');
  });

  it('lists what is overdue by department, the longest first, with who leads', () => {
    expect(month.overdue.map(({ department, lines }) => [department, lines.map(({ code }) => code)])).toEqual(
      [
        ['办公室', ['F04', 'F11']],
        ['河湖管理科', ['F14']],
        ['建设管理科', ['F05']],
      ],
    );
  });

  it('brings to the committee what only it can decide', () => {
    const { plans, deadlines, closings, returns, declared } = month.decisions;
    expect(plans).toMatchObject([{ line: { code: 'F10' } }]);
    expect(deadlines).toMatchObject([{ line: { code: 'F05' }, readings: ['2024-05-31', '2024-06-30'] }]);
    expect(closings).toMatchObject([{ line: { code: 'F11' } }]);
    expect(closings[0]?.missing.map(({ code }) => code)).toContain('evidence-missing');
    expect(returns).toMatchObject([{ line: { code: 'F17' }, returned: { reason: 'evidence-insufficient' } }]);
    expect(declared.map(({ population }) => population)).toEqual(['problem', 'suggestion']);
  });

  it('names a transfer in the month in which it happened, and not again', () => {
    const of = (day: string) =>
      composeMonthly(documentView('qinglan-2024', monthEvents, { asOf: localDate(day) })).decisions.transfers;
    expect(of('2024-03-31')).toMatchObject([{ line: { code: 'F09' }, to: '县公安局' }]);
    expect(of('2024-05-31')).toEqual([]);
  });

  it('says so where nothing is held', () => {
    const empty = documentView('leer', [], { asOf });
    const text = renderMarkdown(monthlyReport(empty));
    expect(text).toContain('整改台账登记0个');
    // Nothing is broken down into zeros.
    expect(text).not.toMatch(/^\|.*合计|自报与认定|其中，|报送进展/m);
    expect(text).toContain('没有逾期问题');
    expect(text).toContain('没有需要研究决定的事项');
  });
});

describe('invariant 9, in the monthly paper of any ledger', () => {
  it('every figure is the number of its findings, and every problem held stands in exactly one group', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const view = { ledger, asOf };
        const { groups, status } = composeMonthly(view);
        const problems = [...ledger.findings.values()].filter(({ population }) => population === 'problem');
        const grouped = Object.values(groups).flat();
        expect([...grouped].sort()).toEqual(problems.map(({ code }) => code).sort());
        const total = (lines: readonly { readonly held: { readonly value: number } }[]) =>
          lines.reduce((sum, { held }) => sum + held.value, 0);
        expect(total(status.byDepartment)).toBe(problems.length);
        expect(total(status.byAspect)).toBe(problems.length);
        for (const { value, findings } of figuresOf(monthlyReport(view).body)) {
          expect(findings).toHaveLength(value);
          expect(new Set<FindingCode>(findings).size).toBe(value);
          for (const code of findings) expect(ledger.findings.has(code)).toBe(true);
        }
      }),
    );
  });

  it('no clue (线索) is listed in it', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const clues = [...ledger.findings.values()].filter(({ population }) => population === 'clue');
        const text = JSON.stringify(monthlyReport({ ledger, asOf }).body);
        for (const { code } of clues) expect(text).not.toContain(`"${code}"`);
      }),
    );
  });
});

it('a ledger of 10,000 findings is composed and written in seconds', () => {
  const view = documentView('gross', bigEvents(10_000), { asOf });
  const started = performance.now();
  const text = renderMarkdown(monthlyReport(view));
  expect(text).toContain('10000');
  expect(performance.now() - started).toBeLessThan(20_000);
}, 60_000);
