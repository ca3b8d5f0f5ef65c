import { describe, expect, it } from 'vitest';
import { cellKey } from './cellKey.ts';
import { type CellSources, readCells } from './readCells.ts';

const plain: CellSources = { styles: [], texts: [], comments: new Map(), date1904: false };

function read(xml: string, sources: Partial<CellSources> = {}) {
  const cells = readCells(xml, { ...plain, ...sources });
  return cells && [...cells.rows.values()].flat();
}

const inRow = (cells: string) => `<row r="1">${cells}</row>`;
const textOf = (cells: string) => read(inRow(cells))?.[0]?.text;

describe('the cells of a sheet', () => {
  it('ascend, in whatever order they were written', () => {
    const xml =
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="C1"><v>1</v></c></row>';
    expect(read(xml)?.map(({ row, col }) => [row, col])).toEqual([
      [1, 3],
      [2, 1],
      [2, 2],
    ]);
  });

  it('are the later ones where a place is written twice', () => {
    const xml = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>3</v></c></row>';
    expect(read(xml)?.map(({ col, text }) => [col, text])).toEqual([
      [1, '3'],
      [2, '2'],
    ]);
  });

  it('follow each other where they do not say where they stand', () => {
    expect(read('<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toMatchObject([
      { row: 1, col: 1 },
      { row: 1, col: 3 },
      { row: 2, col: 1 },
    ]);
  });

  it('say texts as a reader sees them: entities, CDATA, written-out characters, without 拼音', () => {
    const written =
      '<r><t>甲&amp;乙</t></r><rPh sb="0" eb="1"><t>jia</t></rPh><r><t xml:space="preserve"> 丙_x000D_</t></r>';
    expect(textOf(`<c t="inlineStr"><is>${written}</is></c>`)).toBe('甲&乙 丙\n');
    expect(textOf('<c t="str"><f>A2</f><v><![CDATA[3<4]]>&#134047;</v></c>')).toBe('3<4𠮟');
  });

  it('are read whatever prefix a program gives to elements', () => {
    const xml = '<x:row r="3"><x:c r="B3" t="inlineStr"><x:is><x:t>河长巡河</x:t></x:is></x:c></x:row>';
    expect(read(xml)).toMatchObject([{ row: 3, col: 2, text: '河长巡河' }]);
  });

  it('hold a day also where it is written as one', () => {
    const styles = [{ struck: false, format: 'yyyy/m/d', shown: 'day' } as const];
    const [cell] = read(inRow('<c s="0" t="d"><v>2024-03-01T00:00:00</v></c>'), { styles }) ?? [];
    expect(cell).toMatchObject({ kind: 'date', day: '2024-03-01', value: 45352 });
  });

  it('keep a note where nothing else stands', () => {
    const comments = new Map([[cellKey(1, 2), '已延期']]);
    expect(read('<row r="5"><c r="A5"><v>1</v></c></row>', { comments })).toMatchObject([
      { row: 1, col: 2, text: '', comment: '已延期' },
      { row: 5, col: 1, text: '1' },
    ]);
  });

  it('show a formula that was never computed as a formula', () => {
    expect(textOf('<c><f>SUM(A2:A4)</f></c>')).toBe('=SUM(A2:A4)');
    expect(textOf('<c><f>SUM(A2:A4)</f><v></v></c>')).toBe('=SUM(A2:A4)');
    expect(textOf('<c><f>SUM(A2:A4)</f><v>6</v></c>')).toBe('6');
  });

  it('cannot be read where a shared text is missing', () => {
    expect(read(inRow('<c t="s"><v>1</v></c>'), { texts: [{ v: '序号' }] })).toBeUndefined();
    expect(read(inRow('<c t="s"><v>0</v></c>'), { texts: [{ v: '序号' }] })).toMatchObject([
      { text: '序号' },
    ]);
  });
});
