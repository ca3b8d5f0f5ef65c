import {
  chineseDate,
  entriesOf,
  type Notice,
  type NoticeEntry,
  type NoticeList,
  populationWords,
} from '@zhenggai/notice';
import {
  draftMark,
  type Inline,
  note,
  paragraph,
  signature,
  source,
  text,
  title,
} from '../document/build.ts';
import type { Block, ReportDocument } from '../document/nodes.ts';
import { Outline } from '../document/Outline.ts';
import { sourceWords } from '../text/sourceWords.ts';
import { linesOf, oneLine } from '../text/visibleText.ts';
import { draftRemarks } from './draftRemarks.ts';

/**
 * The public notice (整改情况的通报) as a document. A draft prints every text, bears 草稿 on each page, says of each
 * finding whether its text is approved, and ends with what to look at before it goes out. A final one throws a
 * `RangeError` where a text is not approved: ask `finalNoticeRefusals` first.
 */
export function noticeReport(notice: Notice, { draft }: { readonly draft: boolean }): ReportDocument {
  const open = entriesOf(notice).filter((entry) => !entry.approved);
  if (!draft && open.length > 0) {
    throw new RangeError(`texts not approved for publication: ${open.map((entry) => entry.code).join(', ')}`);
  }
  const { issuer, subject } = notice.title;
  const { id, head } = notice.ledger;
  return Object.freeze({
    kind: 'document',
    template: 'notice',
    lang: 'zh-CN',
    layout: 'official',
    name: oneLine(`${issuer ?? ''}${subject}`),
    asOf: notice.asOf,
    ...(notice.knownAt !== undefined && { knownAt: notice.knownAt }),
    ledger: Object.freeze({ id, ...head }),
    ...(draft && { draft: draftMark('草稿', '供内部审核，不得公开') }),
    body: Object.freeze([
      title(...(issuer === undefined ? [subject] : [issuer, subject])),
      ...body(notice, draft),
      signature(notice.issuer, chineseDate(notice.asOf)),
      ...(draft ? draftRemarks(notice.warnings) : []),
      source(sourceWords['zh-CN'](head, notice.knownAt)),
    ]),
    // What to look at before publishing is not for publication.
    data: draft ? notice : Object.freeze({ ...notice, warnings: Object.freeze([]) }),
  });
}

function body(notice: Notice, draft: boolean): readonly Block[] {
  const outline = new Outline('zh-CN');
  return [
    paragraph(notice.basis),
    outline.section('整改总体情况'),
    ...notice.counts.map((sentence) => paragraph(...sentence)),
    ...[notice.problems, ...notice.others].flatMap((list) => sections(list, outline, draft)),
  ];
}

/** A section for each group that has findings; the counts before them name the empty ones too. */
function sections(list: NoticeList, outline: Outline, draft: boolean): readonly Block[] {
  const { unit, headings, work } = populationWords[list.population];
  return list.sections
    .filter((section) => section.entries.length > 0)
    .flatMap((section) => [
      outline.section(headings[section.group], '（', section.figure, `${unit}）`),
      ...section.entries.flatMap((entry) => entryBlocks(entry, work, outline, draft)),
    ]);
}

function entryBlocks(entry: NoticeEntry, work: string, outline: Outline, draft: boolean): readonly Block[] {
  const [first, ...rest] = linesOf(entry.progress);
  return [
    outline.item(oneLine(entry.title)),
    ...(first === undefined ? [] : [labelled(`${work}情况`, first), ...rest.map((line) => paragraph(line))]),
    ...(entry.nextStep === undefined ? [] : [labelled('下一步', entry.nextStep.text)]),
    ...(draft ? [note(...draftNote(entry))] : []),
  ];
}

function labelled(label: string, content: string): Block {
  return paragraph(text(label, { strong: true }), `：${content}`);
}

function draftNote({ code, number, approved }: NoticeEntry): readonly Inline[] {
  const place = number === undefined ? code : `${code}，序号${number}`;
  return approved
    ? [text(`［${place}：文字已批准］`, { tone: 'muted' })]
    : [text(`［${place}：文字未批准］`, { tone: 'alert' })];
}
