import { sameJson } from '../digest/sameJson.ts';
import { done, type Outcome, type Refusal, refuse } from '../refusal/Refusal.ts';
import { readPack } from '../rules/checkPack.ts';
import type { RulePack } from '../rules/Rule.ts';
import { shippedRules } from '../rules/shippedRules.ts';
import { calendarOf } from './calendarOf.ts';
import type { Ledger } from './Ledger.ts';

/**
 * Packs that a ledger is given, as their files hold them, those left out that it has already. Refuses `pack-invalid`
 * with every fault behind it (see `checkPack`), `pack-repeated` (the same id twice), and `pack-changed` where the ledger
 * holds other content under that very version.
 */
export function readOwnPacks(ledger: Ledger, given: readonly unknown[]): Outcome<readonly RulePack[]> {
  const packs: RulePack[] = [];
  const refusals = given.flatMap((data): readonly Refusal[] => {
    const pack = idOf(data);
    const calendar = calendarOf(ledger);
    const beside = [shippedRules, ...packs, ...ledger.adopted.packs.filter(({ id }) => id !== pack)];
    const read = readPack(data, { ...(calendar && { calendar }), beside });
    if (!read.ok)
      return [{ code: 'pack-invalid', facts: { pack, faults: read.refusals.length } }, ...read.refusals];
    const held = ledger.adopted.packs.find(({ id }) => id === read.value.id);
    if (packs.some(({ id }) => id === read.value.id) || read.value.id === shippedRules.id)
      return [{ code: 'pack-repeated', facts: { pack } }];
    if (sameJson(held, read.value)) return [];
    if (held?.version === read.value.version)
      return [{ code: 'pack-changed', facts: { pack, version: held.version } }];
    packs.push(read.value);
    return [];
  });
  return refusals.length > 0 ? refuse(...refusals) : done(packs);
}

function idOf(data: unknown): string {
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
  return typeof id === 'string' ? id : '';
}
