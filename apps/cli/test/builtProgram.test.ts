import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
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

  it('asked to end while it serves, finishes what is under way and records it', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-built-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    zhenggai(['import', path.join(demo, 'ledger-2024-03.xlsx'), '--yes'], folder);
    const { token } = JSON.parse(zhenggai(['token', 'add', '--for', '林若溪', '--json'], folder).stdout);
    const server = spawn(process.execPath, [main, 'serve', '--port', '0', '--json'], { cwd: folder });
    onTestFinished(() => void server.kill('SIGKILL'));
    const ended = once(server, 'exit');
    const [line] = await once(createInterface({ input: server.stdout }), 'line');
    const { url } = JSON.parse(line) as { url: string };
    const sending = request(`${url}/v1/ledgers/L1/findings/F01/progress`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '*' },
    });
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
    sending.write('{"text":"停机时');
    // Until the server has begun with it: it takes the first part of a body only after the head.
    await sleep(500);
    server.kill('SIGTERM');
    await sleep(200);
    sending.end('正在上报"}');
    const [answer] = await answered;
    answer.resume();
    expect(answer.statusCode).toBe(200);
    expect(await ended).toEqual([0, null]);
    expect(zhenggai(['log', 'F01'], folder).stdout).toContain('停机时正在上报');
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
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
