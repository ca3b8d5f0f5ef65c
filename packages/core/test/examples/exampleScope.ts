import * as calendar from '../../src/calendar/index.ts';
import * as deadline from '../../src/deadline/index.ts';
import * as explain from '../../src/explain/index.ts';
import * as core from '../../src/index.ts';
import * as intake from '../../src/intake/index.ts';
import * as marks from '../../src/marks/index.ts';
import * as reading from '../../src/reading/index.ts';
import * as rules from '../../src/rules/index.ts';
import * as text from '../../src/text/index.ts';
import * as words from '../../src/words/index.ts';
import { aRow, aWorkbook } from '../aReading.ts';
import { Trial } from '../specification.ts';
import type { Scope } from './runExample.ts';

/** A ledger of two findings: `F01` planned for the end of June 2024, with progress and without evidence; `F02` as imported. */
function exampleTrial(): Trial {
  const trial = new Trial();
  const facts = {
    issuer: '青澜县水务局党组',
    kind: 'localInspection',
    feedbackDate: core.localDate('2024-01-22'),
    declared: { problem: 3 },
  } as const;
  trial.must(core.openingCommand({ name: '李岚', department: '办公室' }, facts), '李岚', '2024-01-23');
  for (const [name, role] of [
    ['周航', 'contact'],
    ['吴启明', 'leader'],
  ] as const)
    trial.must({ type: 'RegisterPerson', name, department: '河道科', role }, '李岚', '2024-01-23');
  const rows = [
    aRow(4, { title: '物资采购验收把关不严', deadlineText: '2024年6月底前' }),
    aRow(5, { title: '河道巡查记录不完整', deadlineText: '待定', goal: '' }),
  ];
  const file = { file: '台账.xlsx', fileDigest: 'sha256:1' };
  const proposal = intake.propose(trial.ledger, aWorkbook(rows), file);
  trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-02-01');
  const [finding] = [core.findingCode(1)];
  trial.must({ type: 'ApprovePlan', minutes: '〔2024〕3号', findings: [finding] }, '李岚', '2024-02-10');
  trial.must({ type: 'RecordProgress', finding, text: '验收制度已印发' }, '周航', '2024-03-01');
  trial.must({ type: 'ClaimDone', finding, measure: core.measureCode(finding, 1) }, '周航', '2024-03-02');
  return trial;
}

/** Everything that the package shows to the outside, and a few things that examples speak of. */
export function exampleScope(): Scope {
  const trial = exampleTrial();
  const finding = trial.finding();
  const entries = {
    ...intake,
    ...reading,
    ...text,
    ...marks,
    ...words,
    ...rules,
    ...calendar,
    ...deadline,
    ...explain,
    ...core,
  };
  return {
    ...entries,
    trial,
    calendar: calendar.chinaCalendar,
    ledger: trial.ledger,
    finding,
    unplanned: trial.finding(core.findingCode(2)),
    events: trial.log,
    event: trial.log.at(-1),
    contact: trial.ledger.persons.get('周航'),
    clerk: trial.ledger.persons.get('李岚'),
    context: trial.context('周航', '2024-03-05'),
    rule: rules.ruleById('xunshi-2015-27'),
  };
}
