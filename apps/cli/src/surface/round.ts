import type { CommandSpec } from './CommandSpec.ts';

export const roundSpec: CommandSpec = {
  name: 'round',
  args: '<folder>',
  summary: {
    'zh-CN': '集中收表：一个文件夹，每个单位一份工作簿，逐份导入并给出回执',
    en: 'take a folder of workbooks, one a unit, each an import of its own with an answer',
  },
  notes: {
    'zh-CN':
      '一份有误不影响其余各份：记录的写明变化，退回的写明工作表、单元格和原因；有疑问的、还在复制的留到下一轮。\n再次运行不会重复记录。只看文件夹本身，不看子文件夹；Excel 的临时文件（~$…）不算。表中没有写明单位的按文件名认。\n责任科室（台账中没有的）认作该单位的内设科室，责任部门仍为该单位；单位自己的序号不改台账的序号。\n少报的问题只在本单位范围内列出，不作改动。回执没有新内容的，保留上一轮的。--json 时每行一份 JSON，最后一行是结果。没有台账时先建立，办理人为整改办人员。',
    en: 'One bad workbook stops none of the others: recorded ones say what changed, refused ones say sheet, cell and reason;\nthose with open questions and those still being copied are left for the next round. The same folder again records\nnothing. Folders below are not looked into; lock files (~$…) do not count. A workbook that names no unit is taken by its\nfile name. Departments that the ledger does not know are sections of the unit, which stays responsible; the unit’s own numbers do\nnot change the ledger’s. Missing rows are listed within the same unit only and change nothing. An answer with nothing new\nto say is left as the round before wrote it. With --json each line is one JSON document, the last one the result. A\nmissing ledger is opened, the acting person its clerk.',
  },
  options: [
    { flags: '-y, --yes', text: { 'zh-CN': '不再询问，直接记录', en: 'record without asking' } },
    { flags: '--dry-run', text: { 'zh-CN': '只预览，什么都不记录', en: 'show only, record nothing' } },
    {
      flags: '--out <folder>',
      kind: 'text',
      text: {
        'zh-CN': '把给各单位的回执和本次报送情况写到这个文件夹',
        en: 'write the answer to each unit and the report of the round into this folder',
      },
    },
    {
      flags: '--format <format>',
      choices: ['md', 'html', 'docx', 'json'],
      text: { 'zh-CN': '回执的格式（默认 md）', en: 'format of the answers (default: md)' },
    },
    {
      flags: '--due <date>',
      kind: 'day',
      text: {
        'zh-CN': '应报送的截至日期，早于它的算迟报（默认本轮中最新的）',
        en: 'the day of which workbooks should speak, older ones are late (default: the newest of the round)',
      },
    },
    {
      flags: '--as-of <date>',
      kind: 'day',
      text: {
        'zh-CN': '没有年份的时限按此日推定（默认按各表的截至日期）',
        en: 'the day that supplies missing years (default: each workbook’s as-of date)',
      },
    },
    {
      flags: '--settle <seconds>',
      kind: 'whole',
      text: {
        'zh-CN': '文件要静止几秒才读（默认 2），防止读到还在复制的文件',
        en: 'how many seconds a file must stand still before it is read (default: 2)',
      },
    },
  ],
  examples: [
    {
      line: 'zhenggai round 收表/2024-06 --by 林若溪 --dry-run',
      text: { 'zh-CN': '先看各单位的表会带来什么', en: 'only see what the workbooks would bring' },
    },
    {
      line: 'zhenggai round 收表/2024-06 --yes --due 2024-06-30 --out 回执/2024-06 --format docx',
      text: {
        'zh-CN': '逐份记录，并写出给各单位的回执',
        en: 'record each, and write the answers that go back to the units',
      },
    },
  ],
};
