import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandWords } from '../words/commandWords.ts';
import { roleWords } from '../words/ledgerWords.ts';
import { entitledRoles } from './entitledRoles.ts';
import { mayDo } from './mayDo.ts';
import { type Role, roles } from './Person.ts';

const allowedTo = (...held: readonly Role[]) =>
  (Object.keys(entitledRoles) as (keyof typeof entitledRoles)[]).filter((type) =>
    mayDo({ name: '周航', department: '河道科', roles: held }, type),
  );

describe('who may do what', () => {
  it('leaves an inspector nothing to change', () => {
    expect(allowedTo('inspector')).toEqual([]);
    expect(allowedTo()).toEqual([]);
  });

  it('gives a contact the work of their department, and nothing that the office decides', () => {
    expect(allowedTo('contact')).toEqual([
      'SetPlan',
      'RecordProgress',
      'RecordEvidence',
      'ClaimDone',
      'CloseFinding',
    ]);
  });

  it('adds up over the roles that a person has', () => {
    expect(allowedTo('contact', 'clerk')).toEqual(
      [...Object.keys(entitledRoles)].filter(
        (type) => allowedTo('contact').includes(type as never) || allowedTo('clerk').includes(type as never),
      ),
    );
  });

  it('stands in the README as it stands here', () => {
    const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');
    const lines = Object.entries(entitledRoles).map(([type, entitled]) => {
      const marks = roles.map((role) => (entitled.includes(role) ? '✓' : ' '));
      return `| \`${type}\` ${commandWords[type as keyof typeof entitledRoles]['zh-CN']} | ${marks.join(' | ')} |`;
    });
    const head = `| command | ${roles.map((role) => `${role} ${roleWords[role]['zh-CN']}`).join(' | ')} |`;
    expect(readme).toContain(head);
    expect(lines.filter((line) => !readme.includes(line))).toEqual([]);
  });
});
