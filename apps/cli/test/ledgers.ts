import { march, type SampleRow } from '../demo/sampleRows.ts';
import { sampleWorkbook } from '../demo/sampleWorkbook.ts';
import { CommandLine } from './CommandLine.ts';

const unit = '青澜县水务局';

/** Writes a workbook of these rows into the folder; the sample's first ones where none are given. */
export async function aWorkbook(
  cli: CommandLine,
  {
    file = '台账.xlsx',
    asOf = '2024年3月1日',
    rows = march.slice(0, 3),
  }: { readonly file?: string; readonly asOf?: string; readonly rows?: readonly SampleRow[] } = {},
): Promise<string> {
  return cli.write(file, await sampleWorkbook({ unit, asOf, rows }));
}

/** A folder with a ledger of three findings as they were registered on 1 March 2024, its people registered. */
export async function aLedger(rows?: readonly SampleRow[]): Promise<CommandLine> {
  const cli = new CommandLine();
  await cli.do('import', await aWorkbook(cli, rows && { rows }), '--yes');
  for (const [name, department, role] of [
    ['姜映雪', '办公室', 'contact'],
    ['沈既白', '局领导', 'leader'],
    ['陆知远', '局领导', 'leader'],
  ] as const)
    await cli.do('person', 'add', name, '--department', department, '--role', role, '--on', '2024-03-01');
  return cli;
}

/** The same, its plans approved on 8 March: no finding concerns money, safety or discipline, none is repeated. */
export async function aPlannedLedger(rows?: readonly SampleRow[]): Promise<CommandLine> {
  const cli = await aLedger(rows);
  const no = ['--money', 'no', '--safety', 'no', '--discipline', 'no', '--repeated', 'no'];
  await cli.do('plan', 'set', '--all', ...no, '--on', '2024-03-04');
  await cli.do('plan', 'approve', '--minutes', '党组纪〔2024〕3号', '--on', '2024-03-08');
  return cli;
}

/** F01 with progress, evidence and its owner's word that it is done, all on 10 May 2024. */
export async function workOff(cli: CommandLine, finding = 'F01'): Promise<void> {
  const by = ['--on', '2024-05-10', '--by', '姜映雪'];
  cli.write(`${finding}.pdf`, `evidence of ${finding}`);
  await cli.do('record', 'progress', finding, '--text', `${finding}制度已修订印发。`, ...by);
  await cli.do('record', 'evidence', finding, `${finding}.pdf`, '--date', '2024-05-08', ...by);
  await cli.do('record', 'done', finding, ...by);
}

/** Struck off by two people, on 13 and 14 May 2024. */
export async function strikeOff(cli: CommandLine, finding = 'F01'): Promise<void> {
  await cli.do('close', finding, '--on', '2024-05-13', '--by', '姜映雪');
  await cli.do('close', finding, '--on', '2024-05-14', '--by', '沈既白');
}
