import { describe, expect, it } from 'vitest';
import { aServer, ask, ledgerUrl } from '../../test/aServer.ts';

describe('reading findings', () => {
  it('answers everybody what they may see: a contact the findings of their department, and never a clue', async () => {
    const server = await aServer();
    const codesFor = async (who: Parameters<typeof ask>[1]) =>
      (await ask(server, who, `${ledgerUrl}/findings`))
        .json()
        .items.map(({ code }: { code: string }) => code);
    expect(await codesFor('clerk')).toEqual(['F01', 'F02', 'F03', 'F04', 'F05', 'F06']);
    expect(await codesFor('inspector')).toEqual(await codesFor('clerk'));
    expect(await codesFor('contact')).toEqual(['F01', 'F02', 'F03']);
    expect(await codesFor('otherContact')).toEqual(['F04', 'F05']);
  });
});
