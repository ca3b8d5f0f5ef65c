import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ReadOptions, readWorkbook } from '../src/index.ts';
import { aWorkbook, partsOf } from './aWorkbook.ts';
import { withColumn } from './reading.ts';

const good = withColumn('备注', '甲');

function refusal(bytes: Uint8Array, options: Partial<ReadOptions> = {}) {
  const reading = readWorkbook(bytes, { file: '台账.xlsx', ...options });
  expect(reading.sheets).toEqual([]);
  expect(reading.file).toBe('台账.xlsx');
  const [problem, ...others] = reading.problems;
  expect(others).toEqual([]);
  expect(problem?.severity).toBe('error');
  return problem?.code;
}

/** The stream names of an OLE container are UTF-16. */
const ole = (stream: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array(64).fill(0),
    ...[...stream].flatMap((c) => [c.charCodeAt(0), 0]),
  ]);

describe('what is no workbook is refused with a reason', () => {
  test.each([
    ['an empty file', new Uint8Array(0), 'file-empty'],
    ['blanks', strToU8('  \n '), 'file-empty'],
    [
      'a web page',
      strToU8('<html><body><table><tr><td>序号</td></tr></table></body></html>'),
      'html-not-a-workbook',
    ],
    [
      'a web page with a byte order mark',
      strToU8('\ufeff<!DOCTYPE html><title>台账</title>'),
      'html-not-a-workbook',
    ],
    ['a text', strToU8('序号,问题\n1,甲\n'), 'text-not-a-workbook'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'not-a-workbook'],
    ['an encrypted workbook', ole('EncryptedPackage'), 'file-encrypted'],
    ['an old workbook', ole('Workbook'), 'format-unsupported'],
    ['another office file', ole('WordDocument'), 'not-a-workbook'],
    ['a zip of something else', zipSync({ 'readme.txt': strToU8('x') }), 'not-a-workbook'],
    [
      'an OpenDocument',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<x/>'),
      }),
      'format-unsupported',
    ],
  ])('%s', (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  test.each([0.1, 0.5, 0.9, 0.99])('a workbook cut off at %d of its length', (share) => {
    const bytes = aWorkbook(good);
    expect(refusal(bytes.subarray(0, Math.floor(bytes.length * share)))).toBe('file-truncated');
  });

  test('a workbook whose main part is missing', () => {
    const { 'xl/workbook.xml': _, ...parts } = partsOf(good);
    expect(refusal(zipSync(parts))).toBe('file-damaged');
  });

  test('a workbook without a header says so and lists its sheets', () => {
    const reading = readWorkbook(aWorkbook({ rows: [['会议记录'], ['参会人员']] }), { file: '台账.xlsx' });
    expect(reading.problems).toMatchObject([{ code: 'no-header', severity: 'error' }]);
    expect(reading.sheets).toMatchObject([{ role: 'ignore', reason: '没有找到表头' }]);
  });

  test('every reason is told in both languages, with what to do next', () => {
    const [zh, en] = (['zh-CN', 'en'] as const).map(
      (lang) => readWorkbook(new Uint8Array(0), { file: 'x', lang }).problems[0]?.message,
    );
    expect([zh, en]).toEqual([
      '文件是空的。请检查是否保存成功，重新发送原文件。',
      'The file is empty. Check that it was saved, and send it again.',
    ]);
  });
});

describe('a hostile file costs little', () => {
  const bomb = (bytes: number, options: Partial<ReadOptions> = {}) =>
    refusal(
      zipSync({
        ...partsOf(good),
        'xl/worksheets/sheet1.xml': [new Uint8Array(bytes).fill(65), { level: 9 }],
      }),
      options,
    );

  test('a small zip that holds a huge part is refused while inflating', () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(bomb(60_000_000)).toBe('zip-bomb');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200_000_000);
  });

  test('what is inflated counts over all parts', () => {
    expect(bomb(3_000_000, { limits: { inflatedBytes: 1_000_000 } })).toBe('zip-bomb');
  });

  test('too many entries', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`x${i}.xml`, strToU8('<x/>')]));
    expect(refusal(zipSync({ ...partsOf(good), ...many }), { limits: { entries: 30 } })).toBe('zip-bomb');
  });

  test('more cells or bytes than the limits allow', () => {
    expect(refusal(aWorkbook(good), { limits: { cells: 3 } })).toBe('too-many-cells');
    expect(refusal(aWorkbook(good), { limits: { fileBytes: 100 } })).toBe('file-too-large');
  });

  test('attachments that nobody reads stay packed', () => {
    const picture: [Uint8Array, { level: 9 }] = [new Uint8Array(40_000_000), { level: 9 }];
    const reading = readWorkbook(zipSync({ ...partsOf(good), 'xl/media/image1.png': picture }), {
      file: 'x',
    });
    expect(reading.sheets[0]?.findings).toHaveLength(1);
  });

  test('claimed dimensions of a whole sheet cost nothing', () => {
    const parts = partsOf({ ...good, dimension: 'A1:XFD1048576' });
    const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>远</t></is></c></row></sheetData>';
    const started = performance.now();
    const reading = readWorkbook(
      zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml.replace('</sheetData>', far)) }),
      { file: 'x' },
    );
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(reading.sheets[0]?.findings).toHaveLength(1);
    expect(reading.sheets[0]?.ignored).toContainEqual({ range: 'XFD1048576', reason: '台账旁边的另一张表' });
  });

  test('a merge over the whole sheet, a relationship out of the package, an entity', () => {
    expect(
      readWorkbook(aWorkbook({ ...good, merges: ['A1:XFD1048576'] }), { file: 'x' }).problems[0]?.code,
    ).toBe('no-header');
    const parts = partsOf(good);
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    const outside = text('xl/_rels/workbook.xml.rels').replace(
      'worksheets/sheet1.xml',
      '../../../../etc/passwd',
    );
    expect(
      readWorkbook(zipSync({ ...parts, 'xl/_rels/workbook.xml.rels': strToU8(outside) }), { file: 'x' })
        .sheets[0]?.findings ?? [],
    ).toEqual([]);
    const entity = text('xl/worksheets/sheet1.xml')
      .replace('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')
      .replace('>甲<', '>&e;<');
    expect(
      readWorkbook(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(entity) }), { file: 'x' })
        .sheets[0]?.findings[0]?.remark ?? '',
    ).not.toContain('root:');
  });

  test('ten thousand rows are read in a few seconds', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `第${i}条说明，已经办理。`);
    const started = performance.now();
    expect(
      readWorkbook(aWorkbook(withColumn('整改进展', ...rows)), { file: 'x' }).sheets[0]?.findings,
    ).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
