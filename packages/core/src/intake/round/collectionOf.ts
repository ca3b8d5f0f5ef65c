import type { LocalDate } from '../../date/LocalDate.ts';
import { latest } from '../../date/latest.ts';
import type { Ledger } from '../../ledger/Ledger.ts';
import { plainText } from '../../text/plainText.ts';
import { collectsFor } from '../unit/collectsFor.ts';
import { isWholeBody } from '../unit/isWholeBody.ts';
import { unitNames } from '../unit/knownUnits.ts';
import { once } from '../unit/once.ts';
import type { Collection, Delivery, FileAnswer, UnitDelivery } from './RoundAnswer.ts';

/**
 * Who delivered in a round and who did not. Expected is whoever delivered before and, where the ledger's departments
 * deliver, each of them: those that are listed, and those that answer for findings which no unit stated. Late is a unit
 * whose newest workbook speaks of an earlier day than `due`; left out, that is the newest day of the round.
 */
export function collectionOf(before: Ledger, answers: readonly FileAnswer[], asked?: LocalDate): Collection {
  const due = asked ?? latest(answers.filter(isTaken).flatMap(({ asOf }) => asOf ?? []));
  const byUnit = new Map<string, FileAnswer[]>();
  for (const answer of answers) {
    if (answer.unit === undefined) continue;
    const key = plainText(answer.unit);
    byUnit.set(key, [...(byUnit.get(key) ?? []), answer]);
  }
  const delivered = answers.flatMap(({ unit }) => unit ?? []);
  const names = unitNames([...expectedUnits(before, delivered), ...delivered]);
  const units = [...names].map(([key, unit]) =>
    deliveryOf(before, { unit, answers: byUnit.get(key) ?? [], due }),
  );
  return { ...(due !== undefined && { due }), units };
}

function expectedUnits(before: Ledger, delivered: readonly string[]): readonly string[] {
  const { facts, imports } = before;
  const findings = [...before.findings.values()];
  const collects = once((unit) => isWholeBody(before, unit) || collectsFor(before, unit, delivered));
  const isOfBody = (unit: string | undefined) => unit === undefined || collects(unit);
  const earlier = [...imports.map(({ unit }) => unit), ...findings.map(({ unit }) => unit)].filter(
    (unit) => unit !== undefined && !isOfBody(unit),
  );
  const doing = unitNames([...earlier, ...delivered].flatMap((unit) => unit ?? []));
  const departments = [
    facts.departments ?? [],
    findings.filter(({ unit }) => isOfBody(unit)).flatMap(({ owners }) => owners.departments),
  ].filter((names) => names.some((name) => doing.has(plainText(name))));
  return [...departments.flat(), ...earlier].flatMap((unit) => unit ?? []);
}

function deliveryOf(
  { imports }: Ledger,
  {
    unit,
    answers,
    due,
  }: { readonly unit: string; readonly answers: readonly FileAnswer[]; readonly due: LocalDate | undefined },
): UnitDelivery {
  const earlier = imports.filter((i) => plainText(i.unit ?? '') === plainText(unit));
  const asOf = latest([...answers.filter(isTaken), ...earlier].flatMap((one) => one.asOf ?? []));
  const sum = (count: (answer: FileAnswer) => number) =>
    answers.filter(isTaken).reduce((total, answer) => total + count(answer), 0);
  return {
    unit,
    delivery: standing(answers, { asOf, due }),
    files: answers.map(({ file }) => file),
    ...(asOf !== undefined && { asOf }),
    added: sum(({ added }) => added.length),
    changed: sum(({ changed }) => new Set(changed.map(({ code }) => code)).size),
    absent: newest(answers.filter(isTaken))?.absent.length ?? 0,
  };
}

/** A newer workbook that was not taken counts for more than an older one that was. */
function standing(
  answers: readonly FileAnswer[],
  { asOf, due }: { readonly asOf: LocalDate | undefined; readonly due: LocalDate | undefined },
): Delivery {
  const outcomes = new Set(answers.map(({ outcome }) => outcome));
  const hasTaken = answers.some(isTaken);
  if (hasTaken && (asOf === undefined || due === undefined || asOf >= due)) return 'delivered';
  if (outcomes.has('waiting')) return 'waiting';
  if (outcomes.has('refused')) return 'refused';
  return hasTaken ? 'late' : 'missing';
}

function isTaken({ outcome }: FileAnswer): boolean {
  return outcome === 'accepted' || outcome === 'unchanged';
}

function newest(answers: readonly FileAnswer[]): FileAnswer | undefined {
  const day = latest(answers.flatMap(({ asOf }) => asOf ?? []));
  return answers.find(({ asOf }) => asOf === day);
}
