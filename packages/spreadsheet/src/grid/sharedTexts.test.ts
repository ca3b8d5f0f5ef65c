import { expect, it } from 'vitest';
import { sharedTexts } from './sharedTexts.ts';

it('shared texts keep their numbers, also those that are empty', () => {
  const items = '<si><t>序号</t></si><si/><si><t/></si><si><t xml:space="preserve"> 问题 </t></si>';
  expect(sharedTexts(`<sst count="4">${items}</sst>`).map(({ v }) => v)).toEqual(['序号', '', '', ' 问题 ']);
});

it('a rich text is its runs in order, without what is read beside them (拼音)', () => {
  const struck = '<r><rPr><strike/></rPr><t>已撤销</t></r>';
  const xml = `<sst><si>${struck}<r><t>，另行整改</t></r><rPh sb="0" eb="2"><t>yi</t></rPh></si></sst>`;
  expect(sharedTexts(xml)).toEqual([{ v: '已撤销，另行整改', r: `${struck}<r><t>，另行整改</t></r>` }]);
});
