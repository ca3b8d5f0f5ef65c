import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { CommandLine } from '../../test/CommandLine.ts';

const hasBash = spawnSync('bash', ['-c', 'type complete']).status === 0;

/** What bash offers behind these words, the last of them half typed. */
function offered(script: string, ...words: readonly string[]): readonly string[] {
  const typed = ['zhenggai', ...words].map((word) => `'${word}'`).join(' ');
  const asked = `COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _zhenggai; echo "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['-c', `${script}\n${asked}`], { encoding: 'utf8' });
  return stdout.trim().split(' ');
}

describe.skipIf(!hasBash)('completion in bash', () => {
  it('offers commands, their parts and their options, whatever stands between', async () => {
    const cli = new CommandLine();
    const { stdout } = await cli.do('completion', 'bash');
    expect(offered(stdout, 'sta')).toEqual(['status']);
    expect(offered(stdout, '--ledger', 'x.db', 'sta')).toEqual(['status']);
    expect(offered(stdout, 'plan', '')).toEqual(expect.arrayContaining(['set', 'approve']));
    expect(offered(stdout, 'plan', 'set', 'F01', '--goa')).toEqual(['--goal']);
    expect(offered(stdout, 'show', 'F01', '--known')).toEqual(['--known-at']);
    expect(offered(stdout, 'report', 'notice', '--dr')).toEqual(['--draft']);
  });
});

it.each(['zsh', 'fish'])('completion for %s names every command', async (shell) => {
  const { stdout } = await new CommandLine().do('completion', shell);
  for (const word of ['import', 'plan', 'approve', 'known-at', 'answer']) expect(stdout).toContain(word);
});
