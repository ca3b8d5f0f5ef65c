import type { SheetReading, WorkbookReading } from '@zhenggai/core/reading';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnNumber } from '../src/grid/address.ts';
import type { CellSpec, CellValue, SheetSpec } from './aWorkbook.ts';
import { read } from './reading.ts';

const isNight = process.env.ZHENGGAI_NIGHTLY === '1';

const captions = [
  '序号',
  '反馈问题',
  '整改措施',
  '问题类别',
  '责任领导',
  '责任部门',
  '责任人',
  '配合部门',
  '整改时限',
  '整改进展',
  '完成情况',
  '是否销号',
  '佐证材料',
  '销号时间',
  '问题金额（万元）',
  '备注',
  '检查部位',
  '原因剖析',
  '应急措施',
  '联系电话',
  '开始时间',
  '已完成',
  '',
] as const;

/** Texts of a kind that rows hold; `#` becomes a token that stands nowhere else. */
const texts = [
  '#',
  '#',
  '#',
  '#号问题',
  '1.#；2.做好。',
  '#、#科',
  '张某某/#',
  '#\n第二行',
  '#（配合）',
  '#；#',
  ' # ',
  '一、#方面（3项）',
  '小计#',
  '注：#',
  '填表人：#',
  '例#',
  '2024年#',
  '已完成#',
  '同上',
  '√',
  '—',
  '=SUM(#)',
  '牵头：#；配合：#',
  '#（示例）',
  '（#）',
  '"#"',
] as const;
const numbers = ['1', '2', '（三）', '一', '①', '1.1', '', '#'] as const;

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<CellValue>('', '', null) },
  { weight: 12, arbitrary: fc.constantFrom<CellValue>(...texts) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>(
      { error: '#N/A' },
      { formula: 'A1' },
      { day: '2024-06-30' },
      { number: 12.5 },
      { bool: true },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>(
      { text: '#', struck: true },
      { runs: ['~~#', '#'] },
      { text: '#', comment: '批' },
    ),
  },
);

const sheet = fc
  .record({
    above: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 2 }),
    header: fc.shuffledSubarray([...captions], { minLength: 3 }),
    second: fc.option(fc.shuffledSubarray([...captions], { minLength: 3 }), { nil: undefined }),
    rows: fc.array(fc.tuple(fc.constantFrom(...numbers), fc.array(cell, { maxLength: 24 })), {
      maxLength: 12,
    }),
    merges: fc.array(fc.tuple(fc.nat(14), fc.nat(12), fc.nat(3), fc.nat(4)), { maxLength: 4 }),
    at: fc.nat(12),
  })
  .map(({ above, header, second, rows, merges, at }): SheetSpec => {
    const body: CellValue[][] = rows.map(([number, cells]) => [number, ...cells]);
    const captioned = header.includes('反馈问题') ? header : ['反馈问题', ...header];
    if (second) body.splice(Math.min(at, body.length), 0, [...second]);
    return {
      name: '表',
      rows: [...above, captioned, ...body].map((cells) => [...cells]),
      merges: apart(merges),
    };
  });

/** Merges that do not overlap, as Excel writes them. */
function apart(merges: readonly (readonly [number, number, number, number])[]): string[] {
  const taken = new Set<string>();
  const kept: string[] = [];
  for (const [row, col, down, right] of merges) {
    const places: string[] = [];
    for (let r = row; r <= row + down; r++) for (let c = col; c <= col + right; c++) places.push(`${r},${c}`);
    if (places.length < 2 || places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(`${letter(col)}${row + 1}:${letter(col + right)}${row + down + 1}`);
  }
  return kept;
}

const letter = (col: number) =>
  col < 26 ? String.fromCharCode(65 + col) : `A${String.fromCharCode(65 + col - 26)}`;

interface Told {
  readonly address: string;
  readonly tokens: readonly string[];
}

/** Gives each `#` a token of its own, and lists the cells that say something. */
function tokenised(spec: SheetSpec): { readonly spec: SheetSpec; readonly cells: readonly Told[] } {
  let n = 0;
  const cells: Told[] = [];
  const rows = spec.rows.map((row, r) =>
    row.map((value, c): CellValue => {
      const tokens: string[] = [];
      const fill = (text: string) =>
        text.replace(/#/g, () => {
          tokens.push(`词${String(++n).padStart(4, '0')}`);
          return tokens.at(-1) ?? '';
        });
      const filled =
        typeof value === 'string'
          ? fill(value)
          : value && typeof value === 'object'
            ? filledSpec(value, fill)
            : value;
      if (filled !== null && filled !== undefined && filled !== '')
        cells.push({ address: `${letter(c)}${r + 1}`, tokens: [...tokens, ...shownBy(filled)] });
      return filled;
    }),
  );
  return { spec: { ...spec, rows }, cells };
}

/** How a cell that is no text is shown. */
function shownBy(value: CellValue): string[] {
  if (value === null || typeof value !== 'object') return [];
  return value.day !== undefined
    ? [value.day]
    : value.number !== undefined
      ? [String(value.number)]
      : value.bool
        ? ['TRUE']
        : [];
}

function filledSpec(value: CellSpec, fill: (text: string) => string): CellSpec {
  if (value.error !== undefined) return value;
  return {
    ...value,
    ...(value.text === undefined ? {} : { text: fill(value.text) }),
    ...(value.runs === undefined ? {} : { runs: value.runs.map(fill) }),
  };
}

function isIn(range: string, address: string): boolean {
  const [first = '', last = first] = range.split(':');
  const place = (text: string) =>
    [columnNumber(text.replace(/\d+/g, '')), Number(text.replace(/\D+/g, ''))] as const;
  const [[left, top], [right, bottom], [col, row]] = [place(first), place(last), place(address)];
  return left <= col && col <= right && top <= row && row <= bottom;
}

/** How a reading speaks for a cell; empty where it does not. */
function howTold(reading: WorkbookReading, sheet: SheetReading, { address, tokens }: Told): string[] {
  const row = Number(address.replace(/\D+/g, ''));
  const ways: string[] = [];
  if (reading.problems.some((problem) => problem.cell === address)) ways.push('problem');
  if (sheet.ignored.some(({ range }) => isIn(range, address))) ways.push('ignored');
  if (sheet.headerRows.includes(row)) ways.push('header');
  const findings = sheet.findings.filter(({ sourceRows }) => sourceRows.includes(row));
  const said = JSON.stringify(findings);
  if (findings.length > 0 && tokens.every((token) => said.includes(token))) ways.push('finding');
  return ways;
}

test(
  'invariant 8: every cell is accounted for',
  () => {
    fc.assert(
      fc.property(sheet, (described) => {
        const { spec, cells } = tokenised(described);
        const reading = read(spec);
        const [answer] = reading.sheets;
        if (!answer) throw new Error('refused');
        const silent = cells
          .filter((told) => howTold(reading, answer, told).length === 0)
          .map(({ address }) => address);
        expect(silent).toEqual([]);
        // What is passed over is no finding's as well; a heading is, as the category of those below it.
        const twice = cells.filter((told) => {
          const ways = howTold(reading, answer, told);
          return (
            told.tokens.some((token) => token.startsWith('词')) &&
            ways.includes('ignored') &&
            ways.includes('finding')
          );
        });
        expect(twice.map(({ address }) => address)).toEqual([]);
      }),
      {
        numRuns: isNight ? 20_000 : 400,
        interruptAfterTimeLimit: isNight ? 500_000 : 15_000,
        markInterruptAsFailure: false,
      },
    );
  },
  isNight ? 600_000 : 30_000,
);
