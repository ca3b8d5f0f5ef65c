import type { Finding } from '../finding/Finding.ts';
import { plainText } from '../text/plainText.ts';
import type { Person } from './Person.ts';
import { seesWholeLedger } from './seesWholeLedger.ts';

/**
 * Says whether a finding is one that a person sees and works on. Who is only a department's contact reaches what that
 * department is responsible for, cooperates in, or has a measure of, and no clue (线索): that may be about them. Everybody
 * else reaches every finding. Width and blanks in the name of a department do not count: 河道科 is 河 道 科.
 *
 * @example isWithinReach({ name: '沈知秋', department: '工程科', roles: ['contact'] }, finding) // false
 */
export function isWithinReach(person: Person, finding: Finding): boolean {
  if (seesWholeLedger(person)) return true;
  if (finding.population === 'clue') return false;
  const own = plainText(person.department);
  return own !== '' && departmentsOf(finding).some((department) => plainText(department) === own);
}

function departmentsOf({ owners, measures }: Finding): readonly string[] {
  return [
    ...owners.departments,
    ...owners.cooperating,
    ...measures.flatMap(({ departments }) => departments ?? []),
  ];
}
