import type { Finding, Measure } from '../finding/Finding.ts';
import type { EntryFinding } from './Agenda.ts';

/** What an entry says of its finding; the departments and person of a measure where that has its own. */
export function entryFinding(finding: Finding, measure?: Measure): EntryFinding {
  const { code, number, population, title, owners, version, history } = finding;
  const recordedAt = history.at(-1)?.recordedAt;
  return {
    code,
    number,
    population,
    title,
    leader: owners.leader,
    departments: measure?.departments ?? owners.departments,
    person: measure?.person ?? owners.person,
    version,
    ...(recordedAt !== undefined && { recordedAt }),
  };
}
