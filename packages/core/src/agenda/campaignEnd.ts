import type { Ledger } from '../ledger/Ledger.ts';
import type { Policies } from '../rules/policiesFor.ts';
import type { CampaignEntry } from './Agenda.ts';
import { anchorDay } from './anchorDay.ts';
import { countedFrom, type From } from './countedFrom.ts';
import { entryAt } from './entryAt.ts';
import type { Counting } from './policyEntries.ts';

/**
 * The end of the campaign, from which evaluations count: as the ledger's facts say it, which is an entry of its own; else
 * the earliest that a policy gives, whose entry is the policy's.
 */
export function campaignEnd(
  { facts }: Ledger,
  { on }: Policies,
  { asOf, calendar }: Counting,
): { readonly from: From; readonly entry?: CampaignEntry } | undefined {
  if (facts.campaignEnd !== undefined) {
    const at = entryAt(facts.campaignEnd, { asOf, once: 'unconfirmed' });
    const entry = { what: 'campaign-end', key: 'campaign-end', ...at, reminds: true } as const;
    return { from: { day: facts.campaignEnd }, entry };
  }
  const [first] = on
    .filter(({ policy }) => policy.task === 'campaignEnd' && policy.anchor !== 'limitReached')
    .flatMap((one): readonly From[] => {
      const day = anchorDay(facts, one.policy.anchor);
      const end = day && countedFrom(one, { from: { day }, calendar });
      return end?.ok ? [{ day: end.value.day, due: one.policy.id }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return first && { from: first };
}
