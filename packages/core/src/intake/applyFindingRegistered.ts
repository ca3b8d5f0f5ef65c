import type { RegisteredMeasure } from '../event/EventBody.ts';
import type { EventOf } from '../event/RecordedEvent.ts';
import { type FindingCode, isFindingCode } from '../finding/codes.ts';
import type { Claim, Exclusions, Finding, Measure, ProgressEntry } from '../finding/Finding.ts';
import type { StatedStatus } from '../reading/WorkbookReading.ts';

const unknownExclusions: Exclusions = { money: null, safety: null, discipline: null, repeated: null };

/** The finding that its registration makes. */
export function applyFindingRegistered(event: EventOf<'FindingRegistered'>): Finding {
  const { data } = event;
  const { stated } = data;
  return {
    stage: 'registered',
    code: codeOf(event),
    number: data.number,
    population: data.population,
    title: data.title,
    laterTitles: [],
    ...(data.aspect !== undefined && { aspect: data.aspect }),
    ...(data.source !== undefined && { source: data.source }),
    ...(data.unit !== undefined && { unit: data.unit }),
    ...(data.goal !== undefined && { goal: data.goal }),
    mode: data.mode,
    owners: data.owners,
    deadline: data.deadline,
    measures: data.measures.map((m) => measureFrom(m, event)),
    ...(stated.status && { claim: claimFrom(stated.status, event) }),
    progress: stated.progress ? [progressFrom(stated.progress, event)] : [],
    evidence: [],
    ...(stated.evidence !== undefined && { statedEvidence: stated.evidence }),
    ...(stated.closedOn !== undefined && { statedClosedOn: stated.closedOn }),
    ...(data.amount !== undefined && { amount: data.amount }),
    ...(data.remark !== undefined && { remark: data.remark }),
    extra: data.extra ?? {},
    exclusions: unknownExclusions,
    approvals: {},
    ...(data.origin && { origin: data.origin }),
    registeredOn: event.happenedOn,
    closings: [],
    returns: [],
    version: 0,
    history: [],
  };
}

function codeOf(event: EventOf<'FindingRegistered'>): FindingCode {
  if (!isFindingCode(event.finding)) throw new RangeError(`event ${event.seq} registers no finding`);
  return event.finding;
}

function measureFrom(measure: RegisteredMeasure, event: EventOf<'FindingRegistered'>): Measure {
  const { stated, ...facts } = measure;
  return {
    ...facts,
    ...(stated?.status && { claim: claimFrom(stated.status, event) }),
    progress: stated?.progress ? [progressFrom(stated.progress, event)] : [],
  };
}

/** A claim as an event carries it. */
export function claimFrom(
  status: StatedStatus,
  event: EventOf<'FindingRegistered' | 'FindingChanged'>,
): Claim {
  const { person, channel } = event.actor;
  return { value: status.value, raw: status.raw, on: event.happenedOn, by: person, channel, seq: event.seq };
}

export function progressFrom(
  text: string,
  event: EventOf<'FindingRegistered' | 'FindingChanged'>,
): ProgressEntry {
  const { person, channel } = event.actor;
  return { text, on: event.happenedOn, by: person, channel, seq: event.seq };
}
