import { digestOf } from '../digest/digestOf.ts';
import type { Pin } from '../ledger/Ledger.ts';
import { digest, schemes as generated, version } from './generated/schemes.ts';
import type { Scheme } from './Scheme.ts';

/** The schemes that ship with the package. */
export const schemes: readonly Scheme[] = generated;

/** A scheme by version and digest, as a closing names it: shipped ones with their pack, one of a house's own by itself. */
export function pinOf(scheme: Scheme): Pin {
  if (schemes.includes(scheme)) return { id: scheme.id, version, digest };
  return { id: scheme.id, version: scheme.version ?? '1', digest: digestOf(scheme) };
}

/**
 * A scheme by its id, among a house's `own` and those that ship with the package.
 *
 * @example schemeById('light')?.steps.map((step) => step.id) // ['apply', 'confirm']
 */
export function schemeById(id: string, own: readonly Scheme[] = []): Scheme | undefined {
  return [...own, ...schemes].find((s) => s.id === id);
}
