import { describe, expect, it } from 'vitest';
import { aRow, aWorkbook } from '../../test/aReading.ts';
import { Trial } from '../../test/specification.ts';
import { findingCode } from '../finding/codes.ts';
import { propose } from '../intake/propose.ts';
import { findingsWithinReach } from './findingsWithinReach.ts';
import type { Person, Role } from './Person.ts';

const owners = { leader: '吴启明', departments: ['河道科'], person: '周航', cooperating: [] };
const [own, cooperating, ofMeasure, foreign, nobodys] = [1, 2, 3, 4, 5].map(findingCode);

/** F01 is 河道科's, F02 has it cooperate, F03 has it take a measure, F04 is another's, F05 names nobody. */
function ledger() {
  const trial = Trial.opened();
  const workbook = aWorkbook([
    aRow(4, { owners }),
    aRow(5, { owners: { ...owners, departments: ['工程科'], cooperating: ['财务科', '河道科'] } }),
    aRow(6, {
      owners: { ...owners, departments: ['工程科'] },
      measures: [{ text: '清理河道', departments: ['河道科'], cell: 'D6' }],
    }),
    aRow(7, { owners: { ...owners, departments: ['工程科'] } }),
    aRow(8, { owners: { ...owners, departments: [''] } }),
  ]);
  const proposal = propose(trial.ledger, workbook, { file: 'a.xlsx', fileDigest: 'sha256:1' });
  trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-02-01');
  return trial.ledger;
}

function reachOf(department: string, ...roles: readonly Role[]) {
  const person: Person = { name: '周航', department, roles };
  return findingsWithinReach(ledger(), person).map(({ code }) => code);
}

describe('the reach of a person', () => {
  it('is for a contact what the department answers for, cooperates in or has a measure of', () => {
    expect(reachOf('河道科', 'contact')).toEqual([own, cooperating, ofMeasure]);
    expect(reachOf('财务科', 'contact')).toEqual([cooperating]);
  });

  it('does not depend on how the department is spaced', () => {
    expect(reachOf(' 河 道　科', 'contact')).toEqual([own, cooperating, ofMeasure]);
  });

  it('is nothing for a contact without a department, even where a finding names none', () => {
    expect(reachOf(' ', 'contact')).toEqual([]);
  });

  it.each(['clerk', 'leader', 'verifier', 'inspector'] as const)('is everything for a %s', (role) => {
    const everything = [own, cooperating, ofMeasure, foreign, nobodys];
    expect(reachOf('', role)).toEqual(everything);
    expect(reachOf('财务科', 'contact', role)).toEqual(everything);
  });
});
