import { expect } from 'vitest';
import {
  type Channel,
  type Command,
  type DecisionContext,
  type DraftEvent,
  decide,
  emptyLedger,
  evolveAll,
  type Finding,
  type FindingCode,
  findingCode,
  type Ledger,
  localDate,
  type Outcome,
  type RecordedEvent,
  type Scheme,
} from '../src/index.ts';

/** The pins that ledgers of these tests rest on. */
export const pin = { id: 'test', version: '1', digest: 'sha256:0' };

/** Takes drafts into a chain as a store would, without its digests. */
export function recorded(
  ledger: Ledger,
  drafts: readonly DraftEvent[],
  recordedAt: string,
): readonly RecordedEvent[] {
  return drafts.map((draft, i) => {
    const seq = ledger.head.seq + 1 + i;
    return {
      ...draft,
      ledger: ledger.id,
      seq,
      recordedAt,
      dataDigest: `d${seq}`,
      previousHash: seq === 1 ? '' : `h${seq - 1}`,
      hash: `h${seq}`,
    };
  });
}

/** A ledger with its log, on which commands are tried one after the other. */
export class Trial {
  ledger: Ledger = emptyLedger('L1');
  readonly log: RecordedEvent[] = [];
  today = localDate('2024-12-31');
  /** The door that commands come through. */
  channel: Channel = 'library';
  /** The house's own closing schemes. */
  schemes: readonly Scheme[] = [];
  private count = 0;

  /** Opened by 李岚 as clerk, with a contact and two leaders. */
  static opened(): Trial {
    const trial = new Trial();
    trial.must({
      type: 'OpenLedger',
      facts: { issuer: '青澜县水务局党组', feedbackDate: localDate('2024-01-15') },
      rules: pin,
      calendar: pin,
      clerk: { name: '李岚', department: '办公室' },
    });
    for (const [name, department, role] of [
      ['周航', '河道科', 'contact'],
      ['吴启明', '局领导', 'leader'],
      ['郑若溪', '局领导', 'leader'],
    ] as const)
      trial.must({ type: 'RegisterPerson', name, department, role });
    return trial;
  }

  context(by: string, on: string): DecisionContext {
    const { today, channel, schemes } = this;
    return { on: localDate(on), today, by, channel, schemes, id: `c${++this.count}` };
  }

  /** Decides a command and, where it is allowed, takes its events in. */
  do(
    command: Command,
    by = '李岚',
    on = '2024-01-20',
    recordedAt = `${on}T01:00:00.000Z`,
  ): Outcome<readonly RecordedEvent[]> {
    const decided = decide(this.ledger, command, this.context(by, on));
    if (!decided.ok) return decided;
    const events = recorded(this.ledger, decided.value, recordedAt);
    this.ledger = evolveAll(this.ledger, events);
    this.log.push(...events);
    return { ok: true, value: events };
  }

  must(command: Command, by?: string, on?: string): void {
    const outcome = this.do(command, by, on);
    expect(outcome, JSON.stringify(outcome)).toMatchObject({ ok: true });
  }

  /** The codes with which a command is refused; empty where it is not. */
  refusals(command: Command, by?: string, on?: string): readonly string[] {
    const outcome = this.do(command, by, on);
    return outcome.ok ? [] : outcome.refusals.map((r) => r.code);
  }

  finding(code: FindingCode = findingCode(1)): Finding {
    const finding = this.ledger.findings.get(code);
    if (finding === undefined) throw new Error(`no finding ${code}`);
    return finding;
  }
}
