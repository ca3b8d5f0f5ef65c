import { type EventType, type RecordedEvent, schemeById } from '@zhenggai/core';
import {
  closingStepWords,
  fieldWords,
  type Language,
  ledgerFactWords,
  returnReasonWords,
  roleWords,
  valueText,
} from '@zhenggai/core/words';

type Of<T extends EventType> = Extract<RecordedEvent, { type: T }>;
type Text<T extends EventType> = (event: Of<T>, language: Language) => string;

const colon = (language: Language) => (language === 'en' ? ': ' : '：');
const comma = (language: Language) => (language === 'en' ? ', ' : '、');

const texts: { readonly [T in EventType]: Text<T> } = {
  LedgerOpened: ({ data }, language) => factNames(data.facts, language),
  LedgerFactsSet: ({ data }, language) => factNames(data.facts, language),
  RulesAdopted: ({ data }, language) => adoptedText(data, language),
  PersonRegistered: ({ data }, language) =>
    [data.name, data.department, roleWords[data.role][language]].filter(Boolean).join(comma(language)),
  ImportApplied: ({ data }) => [data.file, data.unit, data.asOf].filter(Boolean).join(' '),
  FindingRegistered: ({ data }) => data.title,
  FindingChanged: ({ data }, language) =>
    data.changes
      .map(
        ({ field, measure, to }) =>
          `${measure ?? ''}${fieldWords[field][language]}${colon(language)}${valueText(to, language)}`,
      )
      .join(language === 'en' ? '; ' : '；'),
  PlanApproved: ({ data }) => data.minutes,
  ProgressRecorded: ({ data }) =>
    [data.measure, data.text, data.percent === undefined ? '' : `${data.percent}%`].filter(Boolean).join(' '),
  EvidenceRecorded: ({ data }) => [data.evidence, data.name, data.docNumber].filter(Boolean).join(' '),
  DoneClaimed: ({ data }) => [data.measure, data.text].filter(Boolean).join(' '),
  ClosingSigned: ({ data }, language) => closingStepWords[data.step]?.[language] ?? data.step,
  FindingReturned: ({ data: { reason, missing, due } }, language) =>
    [
      `${returnReasonWords[reason][language]}${colon(language)}${missing}`,
      due === undefined ? '' : language === 'en' ? `(apply anew by ${due})` : `（${due}前重新申请）`,
    ].join(language === 'en' ? ' ' : ''),
  FindingClosed: ({ data }, language) =>
    (language === 'en' ? undefined : schemeById(data.proof.scheme.id)?.title) ?? data.proof.scheme.id,
  TextApproved: ({ data }, language) => fieldWords[data.text][language],
  FindingTransferred: ({ data }) => `${data.to} ${data.reason}`,
};

/** `规则 2026.3、日历 2026.1+2027、规则包 qinglan 2026.1、启用 xuncha-plan-15wd` */
function adoptedText(
  { rules, calendar, packs, enabled, disabled }: Of<'RulesAdopted'>['data'],
  language: Language,
) {
  const said = (chinese: string, english: string, texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : [`${language === 'en' ? english : chinese} ${text}`]));
  return [
    ...said('规则', 'rules', [rules?.version]),
    ...said('日历', 'calendar', [calendar?.version]),
    ...said(
      '规则包',
      'pack',
      (packs ?? []).map(({ id, version }) => `${id} ${version}`),
    ),
    ...said('启用', 'on:', enabled ?? []),
    ...said('停用', 'off:', disabled ?? []),
  ].join(comma(language));
}

function factNames(facts: object, language: Language): string {
  const names = Object.keys(facts).map(
    (name) => ledgerFactWords[name as keyof typeof ledgerFactWords]?.[language] ?? name,
  );
  return names.join(comma(language));
}

/** What an event says, in a line. */
export function eventText(event: RecordedEvent, language: Language): string {
  // The record's type pairs each text with its own event, which indexing by a union cannot express.
  const text = texts[event.type] as (e: RecordedEvent, l: Language) => string;
  return text(event, language).replace(/\s+/g, ' ').trim();
}
