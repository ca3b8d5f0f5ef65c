import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { evidenceFiles } from './evidenceFiles.ts';
import { steps } from './steps.ts';

/**
 * Walks the whole way from a workbook to a notice with the built command, each line shown as it would be typed. Starts
 * from an empty `demo-out`; answers whether every command ended as it should.
 */
export function runDemo({
  root,
  commandFile,
}: {
  readonly root: string;
  readonly commandFile: string;
}): boolean {
  const out = 'demo-out';
  const language = languageOfLocale();
  const t = (chinese: string, english: string) => (language === 'en' ? english : chinese);
  prepare(path.join(root, out));
  const env = { ZHENGGAI_LEDGER: `${out}/ledger.db`, ZHENGGAI_ACTOR: '林若溪' };
  for (const [name, value] of Object.entries(env)) show(`export ${name}=${value}`);
  for (const { say, line, exit = 0 } of steps({ samples: 'apps/cli/demo', out })) {
    if (say !== undefined) console.log(`\n\n== ${say[language]} ==`);
    show(['zhenggai', ...line].map(quoted).join(' '));
    const { status } = spawnSync(process.execPath, [commandFile, ...line], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    if (status !== exit) {
      console.error(
        t(`演示中断：退出码 ${status}，应为 ${exit}`, `The demo stops: exit ${status} instead of ${exit}`),
      );
      return false;
    }
    if (exit === 1) console.log(t('（按规则拒绝，退出码 1）', '(refused by the rules, exit code 1)'));
  }
  console.log(`\n${t('演示完成，写在', 'Done. Written to')} ${path.join(root, out)}${t('：', ':')}`);
  for (const name of readdirSync(path.join(root, out)).sort())
    if (!/-(wal|shm)$/.test(name)) console.log(`  ${out}/${name}`);
  return true;
}

/** As the command itself chooses it; not taken from there, because in a fresh clone nothing is built yet. */
function languageOfLocale(): 'zh-CN' | 'en' {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'zh-CN';
}

function prepare(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'evidence'), { recursive: true });
  for (const { name, content } of evidenceFiles) writeFileSync(path.join(folder, 'evidence', name), content);
}

function show(line: string): void {
  console.log(`\n$ ${line}`);
}

function quoted(word: string): string {
  return /^[\w./=:,\-\p{L}〔〕、，。]+$/u.test(word) ? word : `'${word}'`;
}
