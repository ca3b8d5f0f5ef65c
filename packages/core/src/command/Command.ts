import type { CalendarYear } from '../calendar/WorkCalendar.ts';
import type { Scheme } from '../closing/Scheme.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { EventData, FieldChange } from '../event/EventBody.ts';
import type { FindingCode, MeasureCode } from '../finding/codes.ts';
import type { Proposal } from '../intake/Proposal.ts';
import type { LedgerFacts, Pin } from '../ledger/Ledger.ts';
import type { Role } from '../person/Person.ts';

/** Everything that can be asked of a ledger. Each is decided by `decide`, whatever door it came through. */
export type Command =
  | {
      readonly type: 'OpenLedger';
      readonly facts: LedgerFacts;
      readonly rules: Pin;
      readonly calendar: Pin;
      /** The calendar's years that do not ship with zhenggai. */
      readonly years?: readonly CalendarYear[];
      /** Who opens it: the first person of the ledger, its clerk. */
      readonly clerk: { readonly name: string; readonly department: string };
    }
  | { readonly type: 'SetLedgerFacts'; readonly facts: LedgerFacts }
  | {
      readonly type: 'AdoptRules';
      /** The shipped rules, newer than those that the ledger rests on. */
      readonly rules?: Pin;
      readonly calendar?: Pin;
      /** All the calendar's years that do not ship with zhenggai, as files hold them. */
      readonly years?: readonly unknown[];
      /** Packs of one's own, as files hold them, with their cases. */
      readonly packs?: readonly unknown[];
      /** Policies to switch on and off, by id. */
      readonly enable?: readonly string[];
      readonly disable?: readonly string[];
    }
  | {
      readonly type: 'RegisterPerson';
      readonly name: string;
      readonly department: string;
      readonly role: Role;
    }
  | { readonly type: 'ApplyImport'; readonly proposal: Proposal }
  | { readonly type: 'SetPlan'; readonly finding: FindingCode; readonly fields: readonly FieldChange[] }
  | {
      readonly type: 'ApprovePlan';
      readonly minutes: string;
      /** Those findings only; left out: every registered one. */
      readonly findings?: readonly FindingCode[];
    }
  | ({
      readonly type: 'RecordProgress';
      readonly finding: FindingCode;
      readonly corrects?: number;
    } & EventData['ProgressRecorded'])
  | ({ readonly type: 'RecordEvidence'; readonly finding: FindingCode; readonly corrects?: number } & Omit<
      EventData['EvidenceRecorded'],
      'evidence'
    >)
  | {
      readonly type: 'ClaimDone';
      readonly finding: FindingCode;
      readonly measure?: MeasureCode;
      readonly text?: string;
    }
  | {
      readonly type: 'CloseFinding';
      readonly finding: FindingCode;
      /** The scheme's step to sign; left out: the next one. */
      readonly step?: string;
    }
  | ({ readonly type: 'ReturnFinding'; readonly finding: FindingCode } & Pick<
      EventData['FindingReturned'],
      'reason' | 'missing' | 'due'
    >)
  | {
      readonly type: 'ApproveTexts';
      readonly text: 'progress';
      /** Those findings only; left out: every one that a notice prints. */
      readonly findings?: readonly FindingCode[];
    }
  | {
      readonly type: 'TransferFinding';
      readonly finding: FindingCode;
      readonly to: string;
      readonly reason: string;
    };

export type CommandType = Command['type'];

/** What a decision needs beside ledger and command. Time and identity come from outside. */
export interface DecisionContext {
  /** The date in the world on which it happens. */
  readonly on: LocalDate;
  /** Today in the ledger's zone: nothing can have happened after it. */
  readonly today: LocalDate;
  /** Name of the acting person. */
  readonly by: string;
  readonly channel: 'cli' | 'rest' | 'import' | 'library';
  /** Id of the command, unique; the import's id where it is one. */
  readonly id: string;
  /**
   * A house's own closing schemes, beside those that ship with the package: findings close by the first, the others judge
   * what was signed under them. Left out: closings go by the shipped one.
   */
  readonly schemes?: readonly Scheme[];
}
