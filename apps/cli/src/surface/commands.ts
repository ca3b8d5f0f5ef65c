import { agendaSpec } from './agenda.ts';
import { approveSpec } from './approve.ts';
import type { CommandSpec } from './CommandSpec.ts';
import { calendarSpec } from './calendar.ts';
import { closeSpec } from './close.ts';
import { completionSpec } from './completion.ts';
import { deadlineSpec } from './deadline.ts';
import { explainSpec } from './explain.ts';
import { importSpec } from './import.ts';
import { initSpec } from './init.ts';
import { logSpec } from './log.ts';
import { personSpec } from './person.ts';
import { planSpec } from './plan.ts';
import { readSpec } from './read.ts';
import { recordSpec } from './record.ts';
import { reportSpec } from './report.ts';
import { returnSpec } from './return.ts';
import { roundSpec } from './round.ts';
import { rulesSpec } from './rules.ts';
import { serveSpec } from './serve.ts';
import { showSpec } from './show.ts';
import { statusSpec } from './status.ts';
import { tokenSpec } from './token.ts';
import { transferSpec } from './transfer.ts';
import { verifySpec } from './verify.ts';

/** Every command, in the order in which the work goes. */
export const commands: readonly CommandSpec[] = [
  initSpec,
  personSpec,
  readSpec,
  deadlineSpec,
  importSpec,
  roundSpec,
  planSpec,
  statusSpec,
  agendaSpec,
  showSpec,
  explainSpec,
  recordSpec,
  closeSpec,
  returnSpec,
  approveSpec,
  transferSpec,
  reportSpec,
  verifySpec,
  logSpec,
  rulesSpec,
  calendarSpec,
  tokenSpec,
  serveSpec,
  completionSpec,
];
