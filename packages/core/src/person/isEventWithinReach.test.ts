import { describe, expect, it } from 'vitest';
import { aRow, aWorkbook } from '../../test/aReading.ts';
import { Trial } from '../../test/specification.ts';
import { findingCode } from '../finding/codes.ts';
import { propose } from '../intake/propose.ts';
import { isEventWithinReach } from './isEventWithinReach.ts';
import type { Person, Role } from './Person.ts';

/** A ledger with F01 of 河道科 and F02 of 工程科. */
function ledger() {
  const trial = Trial.opened();
  const owned = (department: string) => ({
    owners: { leader: '吴启明', departments: [department], person: '周航', cooperating: [] },
  });
  const workbook = aWorkbook([aRow(4, owned('河道科')), aRow(5, owned('工程科'))]);
  const proposal = propose(trial.ledger, workbook, { file: 'a.xlsx', fileDigest: 'sha256:1' });
  trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-02-01');
  return trial.ledger;
}

const aPerson = (...roles: readonly Role[]): Person => ({ name: '周航', department: '河道科', roles });
const [own, foreign, ofTheLedger] = [findingCode(1), findingCode(2), null];

describe('what a person may know to have happened', () => {
  it.each([
    ['a contact', aPerson('contact'), [true, false, false]],
    ['a contact who verifies too', aPerson('contact', 'verifier'), [true, true, true]],
    ['an inspector', aPerson('inspector'), [true, true, true]],
  ] as const)(
    'is for %s that of the findings in reach, and of the ledger whoever sees all of it',
    (_, person, known) => {
      const seen = [own, foreign, ofTheLedger].map((finding) =>
        isEventWithinReach(ledger(), person, { finding: finding ?? null }),
      );
      expect(seen).toEqual(known);
    },
  );
});
