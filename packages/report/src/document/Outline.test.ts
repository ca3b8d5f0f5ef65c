import { expect, it } from 'vitest';
import { Outline, plainHeading } from './Outline.ts';

it('counts four levels, each within the one above', () => {
  const outline = new Outline('zh-CN');
  const labels = [
    outline.section('甲'),
    outline.item('乙'),
    outline.point('丙'),
    outline.detail('丁'),
    outline.detail('戊'),
    outline.point('己'),
    outline.detail('庚'),
    outline.item('辛'),
    outline.point('壬'),
    outline.section('癸'),
    outline.item('子'),
  ].map(({ label, level }) => `${level}${label}`);
  expect(labels).toEqual([
    ...['1一、', '2（一）', '31.', '4（1）', '4（2）', '32.', '4（1）', '2（二）', '31.', '1二、', '2（一）'],
  ]);
});

it('counts in letters below the numbers where the document is English', () => {
  const outline = new Outline('en');
  for (let count = 0; count < 26; count += 1) outline.point('x');
  expect([outline.section('x'), outline.item('x')].map(({ label }) => label)).toEqual(['1. ', '(1) ']);
  expect([outline.point('x'), outline.detail('x')].map(({ label }) => label)).toEqual(['a. ', '(a) ']);
  for (let count = 0; count < 25; count += 1) outline.point('x');
  expect(outline.point('x').label).toBe('aa. ');
});

it('leaves a plain heading out of the count', () => {
  expect(plainHeading('附')).toMatchObject({ numbered: false, label: '', level: 1 });
});
