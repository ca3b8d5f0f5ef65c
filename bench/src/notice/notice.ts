import { findingCode } from '@zhenggai/core';
import { composeNotice } from '@zhenggai/notice';
import { noticeReport, render } from '@zhenggai/report';
import { loadLedger } from '@zhenggai/store';
import { openMemoryLog } from '@zhenggai/store/memory';
import { clerkOf, day } from '../data/clerkOf.ts';
import { progressOf } from '../data/findingRows.ts';
import type { Figure } from '../Figure.ts';
import { inPairs } from '../measure/inPairs.ts';
import { timed } from '../measure/timed.ts';
import { bareDocument } from './bareDocument.ts';

const findings = 30;

/** A ledger whose findings all have progress that is approved for publication. */
async function approvedLedger() {
  const log = openMemoryLog();
  const clerk = await clerkOf(log, findings);
  for (let row = 0; row < findings; row++)
    for (const step of [0, 1])
      await clerk.give({
        type: 'RecordProgress',
        finding: findingCode(row + 1),
        text: `${progressOf(row, step)}\n${progressOf(row + findings, step)}`,
      });
  await clerk.give({ type: 'ApproveTexts', text: 'progress' });
  return loadLedger(log, clerk.ledger);
}

export const notice: Figure = {
  name: 'notice',
  ours: 'the notice of a ledger of 30 findings composed and written as `.docx`',
  bare: '`docx`: the same paragraphs in equivalent styles, page, numbering and page numbers',
  why: 'the library writes the moment, random ids and its own order into a package; it is opened and packed a second time, so that the same ledger gives the same bytes.',
  libraries: ['docx'],
  measure: async (setting) => {
    const ledger = await approvedLedger();
    const compose = () => noticeReport(composeNotice(ledger, { asOf: day }), { draft: false });
    const { body } = compose();
    const sides = {
      ours: () => timed(() => render(compose(), 'docx')),
      bare: () => timed(() => bareDocument(body)),
    };
    const times = await inPairs(sides, { pairs: 60, warmUps: 10, setting });
    return [{ what: 'time', unit: 'ms', aim: { atMost: 1.3 }, ...times }];
  },
};
