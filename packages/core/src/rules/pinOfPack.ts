import { digestOf } from '../digest/digestOf.ts';
import type { Pin } from '../ledger/Pin.ts';
import type { RulePack } from './Rule.ts';
import { rulesPin, shippedRules } from './shippedRules.ts';

/**
 * A pack by version and digest, as a ledger names what it rests on; the shipped one's digest also covers the schemes.
 *
 * @example pinOfPack(shippedRules) // { id: 'zhenggai', version: shippedRules.version, … }
 */
export function pinOfPack(pack: RulePack): Pin {
  if (pack === shippedRules) return rulesPin;
  const { id, version, rules } = pack;
  return { id, version, digest: digestOf({ rules }) };
}
