import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { apiReport } from '../../scripts/apiReport.ts';

const home = mkdtempSync(path.join(tmpdir(), 'zhenggai-api-test-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What is reported of a package whose built types are these. */
function reported(types: string): string {
  mkdirSync(path.join(home, 'dist'), { recursive: true });
  writeFileSync(path.join(home, 'package.json'), JSON.stringify({ name: 'small', version: '1.0.0' }));
  writeFileSync(path.join(home, 'dist/index.d.ts'), types);
  return apiReport({ home, types: './dist/index.d.ts', title: 'small' });
}

const before = `
/** Adds. */
declare function add(a: number, b: number): number;
interface Point {
    readonly x: number;
}
export { add, type Point };
`;

it('a report names what an entry shows, sorted, and nothing else', () => {
  const report = reported(before);
  expect(report).toContain('## What `small` shows');
  expect(report).toMatch(/export function add\(a: number, b: number\): number;[\s\S]*export interface Point/);
  expect(report).not.toMatch(/@public|undocumented|Adds\./);
});

it('a report changes with the public face, not with comments and order', () => {
  const report = reported(before);
  expect(
    reported(before.replace('/** Adds. */', '/** Sums up. */').replace('add, type Point', 'type Point, add')),
  ).toBe(report);
  expect(reported(before.replace('b: number', 'b?: number'))).not.toBe(report);
  expect(reported(before.replace('readonly x', 'x'))).not.toBe(report);
});
