import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleLedger } from '../sampleLedger.ts';
import { anyFindings, anyWork, closing } from './anyLedger.ts';
import { back, listedIn, nothing, Office, told } from './Office.ts';
import { importing, samples } from './samples.ts';

const nightly = process.env.ZHENGGAI_NIGHTLY === '1';
async function expectUnchanged(office: Office): Promise<void> {
  const proposal = office.proposal(await back(office.workbook()));
  expect(told(proposal)).toEqual(nothing(listedIn(office.ledger)));
  expect(office.apply(proposal)).toBe(0);
}

describe('a ledger that goes out and comes back untouched', () => {
  it.each(samples.map((file) => [file.pathname.split('/').at(-1) ?? '', file] as const))(
    'changes nothing of what came from %s',
    async (_, file) => {
      const office = importing(file);
      await expectUnchanged(office);
      office.happen(...closing(1));
      await expectUnchanged(office);
    },
  );

  it('changes nothing, whatever its findings say', async () => {
    await fc.assert(
      fc.asyncProperty(anyFindings, async (findings) => {
        const office = Office.opened();
        office.happen(...findings);
        await expectUnchanged(office);
      }),
      { numRuns: nightly ? 5000 : 160 },
    );
  });

  it('changes nothing, whatever was done after the import', async () => {
    const offices = samples.map((file) => importing(file)).filter(({ ledger }) => ledger.findings.size > 0);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(offices.length - 1),
        fc.array(anyWork, { minLength: 1, maxLength: 8 }),
        async (which, work) => {
          const office = new Office();
          office.ledger = offices[which]?.ledger ?? sampleLedger;
          office.happen(...work.filter(({ finding }) => finding && office.ledger.findings.has(finding)));
          await expectUnchanged(office);
        },
      ),
      { numRuns: nightly ? 5000 : 160 },
    );
  });
});
