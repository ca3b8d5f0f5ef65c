import { expect, it } from 'vitest';
import { uniquePath } from './uniquePath.ts';

it('numbers what some disk takes for a path given before, in front of the ending', () => {
  const path = uniquePath();
  expect(path({ stem: '责任部门/AB科', ending: '.docx' })).toBe('责任部门/AB科.docx');
  expect(path({ stem: '责任部门/ab科', ending: '.docx' })).toBe('责任部门/ab科-2.docx');
  expect(path({ stem: '责任部门/ＡＢ科', ending: '.docx' })).toBe('责任部门/ＡＢ科-3.docx');
  expect(path({ stem: '责任部门/AB科', ending: '.xlsx' })).toBe('责任部门/AB科.xlsx');
  expect(path({ stem: '回执-1.2组', ending: '' })).toBe('回执-1.2组');
  expect(path({ stem: '回执-1.2组', ending: '' })).toBe('回执-1.2组-2');
});
