import { findingCode } from '@zhenggai/core';
import { expect, it } from 'vitest';
import type { Context } from '../shell/Context.ts';
import { sayWarnings } from './sayWarnings.ts';
import { styleFor } from './style.ts';

it('names the first findings of a warning about very many, and how many there are', () => {
  const said: string[] = [];
  const context: Pick<Context, 'say' | 'style' | 'language' | 't'> = {
    say: (text) => said.push(text),
    style: styleFor(false),
    language: 'zh-CN',
    t: (chinese) => chinese,
  };
  const findings = Array.from({ length: 214 }, (_, i) => findingCode(i + 1));
  for (const few of [findings.slice(0, 2), findings])
    sayWarnings(context, [{ code: 'no-progress', severity: 'warning', findings: few }]);
  expect(said).toEqual([
    '没有整改进展：F01、F02',
    expect.stringMatching(/^没有整改进展：F01、.*、F20等 214 个$/),
  ]);
});
