import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWorkbook } from '../src/index.ts';
import { aWorkbook, partsOf, type SheetSpec } from './aWorkbook.ts';
import { withColumn } from './reading.ts';

const spec: SheetSpec = {
  ...withColumn(
    '整改时限',
    '2024年6月底',
    { day: '2024-06-30' },
    { text: '甲', comment: '批注', struck: true },
    { runs: ['~~旧', '新'] },
  ),
  merges: ['A2:A3', 'C3:D4'],
  hiddenRows: [3],
  hiddenCols: [2],
  pageHeader: '&L内部',
  textBoxes: ['框'],
};
const whole = aWorkbook(spec);
const parts = partsOf(spec);
const inTime = { interruptAfterTimeLimit: 8_000, markInterruptAsFailure: false };

/** Answers in time, whatever the bytes; the longest that one file may take on a busy machine. */
function readsInTime(bytes: Uint8Array): void {
  const started = performance.now();
  const reading = readWorkbook(bytes, { file: 'x' });
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(reading.sheets.length + reading.problems.length).toBeGreaterThan(0);
}

test('bytes of a workbook that are changed, cut or put in never make the reader throw or hang', () => {
  const edit = fc.tuple(
    fc.nat(whole.length - 1),
    fc.constantFrom('set', 'cut', 'put'),
    fc.uint8Array({ minLength: 1, maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let bytes = whole.slice();
      for (const [at, how, some] of edits)
        if (how === 'set')
          bytes.set(some.subarray(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
        else if (how === 'cut') bytes = bytes.slice(0, at);
        else bytes = new Uint8Array([...bytes.subarray(0, at), ...some, ...bytes.subarray(at)]);
      readsInTime(bytes);
    }),
    { ...inTime, numRuns: 1_500 },
  );
}, 20_000);

test('parts of a workbook that are mangled never make the reader throw or hang', () => {
  const names = Object.keys(parts);
  const scraps = [
    '<',
    '>',
    '"',
    '&#0;',
    '&#x110000;',
    '<c',
    '</row>',
    '<row r="0">',
    '<c r="ZZZ9999999">',
    '<mergeCell ref="A1:ZZ9"/>',
    ' r="-1"',
    '<f>',
    '<v>1e999</v>',
    '\u0000',
    '<si>',
    '<is><t>',
    ']]>',
    '<!--',
    ' s="99999"',
    '<strike/>',
  ];
  const edit = fc.tuple(
    fc.constantFrom(...names),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(40),
    fc.constantFrom(...scraps),
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const mangled: Record<string, Uint8Array> = { ...parts };
      for (const [name, where, drop, scrap] of edits) {
        const text = new TextDecoder().decode(mangled[name]);
        const at = Math.floor(where * text.length);
        mangled[name] = new TextEncoder().encode(text.slice(0, at) + scrap + text.slice(at + drop));
      }
      readsInTime(zipSync(mangled, { level: 0 }));
    }),
    { ...inTime, numRuns: 1_500 },
  );
}, 20_000);
