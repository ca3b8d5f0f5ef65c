import type { CommandType } from '../command/Command.ts';
import { entitledRoles } from './entitledRoles.ts';
import type { Person } from './Person.ts';

/**
 * Says whether one of a person's roles entitles to a kind of command at all. What stands in its way on a certain
 * finding, only `decide` knows.
 *
 * @example mayDo({ name: '姜映雪', department: '办公室', roles: ['contact'] }, 'ApprovePlan') // false
 */
export function mayDo(person: Person, type: CommandType): boolean {
  return person.roles.some((role) => entitledRoles[type].includes(role));
}
