import { type CommandType, entitledRoles, mayDo } from '@zhenggai/core';
import { refused } from '../problem/refused.ts';
import type { Caller } from './Caller.ts';

/**
 * Problem: 403 `role-not-allowed` where no role of the person's entitles to a command. Asked before what the command rests
 * on: who may not act is told nothing of what happened meanwhile.
 */
export function requireEntitled({ person }: Caller, type: CommandType): void {
  if (mayDo(person, type)) return;
  const facts = { person: person.name, has: person.roles, roles: entitledRoles[type] };
  throw refused([{ code: 'role-not-allowed', facts }]);
}
