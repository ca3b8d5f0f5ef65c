import { plainText } from '../text/plainText.ts';

/** What a person may be in a ledger (domain roles, not job titles). */
export const roles = ['clerk', 'contact', 'leader', 'verifier', 'inspector'] as const;
export type Role = (typeof roles)[number];

/** The door a command came through. */
export type Channel = 'cli' | 'rest' | 'import' | 'library';

/** Someone who acts in a ledger. Two spellings of one name (张 三, 张三) are one person. */
export interface Person {
  readonly name: string;
  readonly department: string;
  readonly roles: readonly Role[];
}

/** Who did something: the person, the role in which they acted, and the door. */
export interface Actor {
  readonly person: string;
  readonly role: Role;
  readonly channel: Channel;
}

/**
 * The form of a name by which persons are told apart: width, spaces and invisible characters do not count.
 *
 * @example personKey('李 岚') === personKey('李岚') // true
 */
export function personKey(name: string): string {
  return plainText(name);
}
