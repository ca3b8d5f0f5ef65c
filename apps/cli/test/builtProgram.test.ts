import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const main = path.resolve(import.meta.dirname, '../dist/main.js');
const demo = path.resolve(import.meta.dirname, '../demo');

function zhenggai(words: readonly string[], cwd: string, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', ZHENGGAI_ACTOR: '林若溪', NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

describe.skipIf(!existsSync(main))('the built program', () => {
  it('goes from a workbook to a document in a folder where nothing else is', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-built-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    expect(zhenggai(['--version'], folder)).toMatchObject({ status: 0, stderr: '' });
    const imported = zhenggai(['import', path.join(demo, 'ledger-2024-03.xlsx'), '--yes', '--json'], folder);
    expect(imported.status).toBe(0);
    expect(JSON.parse(imported.stdout)).toMatchObject({ applied: true });
    expect(zhenggai(['record', 'progress', 'F01', '--text', '-'], folder, '已修订制度').status).toBe(0);
    expect(zhenggai(['report', 'notice', '--draft', '--out', '通报.docx'], folder).status).toBe(0);
    expect(existsSync(path.join(folder, '通报.docx'))).toBe(true);
    const refused = zhenggai(['report', 'notice', '--out', '正式.docx'], folder);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says in one sentence that its result cannot be written', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-built-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [main, 'completion', 'bash', '--lang', 'zh-CN'], {
      cwd: folder,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 3, stderr: '标准输出写不进去（磁盘已满），结果不完整\n' });
  });
});
