import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestOf, published } from './published.ts';
import { root } from './run.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  it('begins with the two commands that a machine with only Node needs', () => {
    const [first = ''] = read(file).match(/^```.*?^```/ms) ?? [];
    expect(first).toMatch(/npx -y pnpm@12 demo[\s\S]*npx -y pnpm@12 test/);
  });

  it('leads nowhere that does not exist', () => {
    const links = /(?:\]\(|src=")(?!https?:|#|mailto:)([^)"#\s]+)/g;
    const targets = [...read(file).matchAll(links)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
  });
});

it.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'])('every script that %s names exists', (file) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read(file).matchAll(/npx -y pnpm@12 (?:run )?([a-z][\w:-]*)/g)].map(
    ([, script = '']) => script,
  );
  const ofPnpm = ['install', 'exec', 'add'];
  expect(named.filter((script) => !(script in scripts) && !ofPnpm.includes(script))).toEqual([]);
});

it.each(published.map(({ folder, manifest }) => [manifest.name, folder] as const))(
  'the README of %s gives a reason for every library that the package rests on',
  (_, folder) => {
    const { dependencies = {} } = manifestOf(folder);
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
    expect(Object.keys(dependencies).filter((name) => !readme.includes(name))).toEqual([]);
  },
);
