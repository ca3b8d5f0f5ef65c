import type { FindingCode } from '../finding/codes.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { isWithinReach } from '../person/isWithinReach.ts';
import { personKey } from '../person/Person.ts';
import type { Refusal } from '../refusal/Refusal.ts';
import type { Command, DecisionContext } from './Command.ts';

/**
 * Refuses with `outside-own-department` what a department's contact asks over REST about findings of others. There a
 * token proves who acts. At the other doors the acting person is a name given by whoever holds the ledger's file, and
 * with it every finding: a clerk enters there what contacts of all departments report, under their names.
 */
export function objectToReach(
  ledger: Ledger,
  command: Command,
  { by, channel }: DecisionContext,
): readonly Refusal[] {
  const person = ledger.persons.get(personKey(by));
  if (channel !== 'rest' || person === undefined) return [];
  return findingsNamedBy(command)
    .filter((code) => {
      const finding = ledger.findings.get(code);
      return finding !== undefined && !isWithinReach(person, finding);
    })
    .map((finding) => ({
      code: 'outside-own-department',
      at: { finding },
      facts: { person: person.name, department: person.department },
    }));
}

/** The findings that a command names. Those that concern all of a ledger are not for contacts. */
function findingsNamedBy(command: Command): readonly FindingCode[] {
  if ('finding' in command) return [command.finding];
  return 'findings' in command ? (command.findings ?? []) : [];
}
