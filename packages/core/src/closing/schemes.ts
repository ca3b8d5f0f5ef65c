import type { Pin } from '../ledger/Ledger.ts';
import { digest, schemes as generated, version } from './generated/schemes.ts';
import type { Scheme } from './Scheme.ts';

/** The schemes that ship with the package. */
export const schemes: readonly Scheme[] = generated;

/** The pack of schemes, by version and digest, as a closing names it. */
export function pinOf(scheme: Scheme): Pin {
  return { id: scheme.id, version, digest };
}

export function schemeById(id: string): Scheme | undefined {
  return schemes.find((s) => s.id === id);
}
