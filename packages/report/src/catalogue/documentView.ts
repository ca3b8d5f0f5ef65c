import { type Ledger, type LocalDate, type RecordedEvent, replay } from '@zhenggai/core';
import type { DocumentView } from './DocumentKind.ts';
import { monthBefore } from './monthBefore.ts';

/**
 * A ledger as its documents look at it, from its events: as it stood on a day, with every approval known since, and as
 * it stood a month earlier; the last two are replayed only where a document asks for them.
 */
export function documentView(
  id: string,
  events: readonly RecordedEvent[],
  { asOf, knownAt }: { readonly asOf: LocalDate; readonly knownAt?: string },
): DocumentView {
  const known = knownAt === undefined ? {} : { knownAt };
  let approvals: Ledger | undefined;
  let before: Ledger | undefined;
  return {
    ledger: replay(id, events, { asOf, ...known }),
    asOf,
    ...known,
    get approvals() {
      approvals ??= replay(id, events, known);
      return approvals;
    },
    get before() {
      before ??= replay(id, events, { asOf: monthBefore(asOf), ...known });
      return before;
    },
  };
}
