import type { DecisionContext } from '../command/Command.ts';
import type { Refusal } from '../refusal/Refusal.ts';
import { schemes as shipped } from './schemes.ts';

/** A closing names its scheme by id: no own scheme may carry the id of another, nor of one that ships (`scheme-id-taken`). */
export function objectToSchemes({ schemes: own = [] }: DecisionContext): readonly Refusal[] {
  const taken = new Set(shipped.map(({ id }) => id));
  return own.flatMap(({ id }) => {
    if (taken.has(id)) return [{ code: 'scheme-id-taken', facts: { scheme: id } }];
    taken.add(id);
    return [];
  });
}
