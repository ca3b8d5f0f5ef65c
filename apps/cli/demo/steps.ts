/** One command of the demo, as it would be typed, and what is said before it. */
export interface Step {
  readonly say?: { readonly 'zh-CN': string; readonly en: string };
  readonly line: readonly string[];
  /** The exit code that belongs to it: 1 where the tool is to refuse. */
  readonly exit?: 0 | 1;
}

/** Folders as the commands name them, relative to the checkout. */
export interface Places {
  readonly samples: string;
  readonly out: string;
}

const minutes = '青水党组纪〔2024〕3号';

/** Recorded by its owner, evidence and all, then closed by two people. */
function closing(
  finding: string,
  {
    owner,
    leader,
    on,
    confirmed,
    text,
    evidence,
  }: Readonly<Record<'owner' | 'leader' | 'on' | 'confirmed' | 'text' | 'evidence', string>>,
): readonly Step[] {
  return [
    { line: ['record', 'progress', finding, '--text', text, '--on', on, '--by', owner] },
    { line: ['record', 'evidence', finding, evidence, '--date', on, '--on', on, '--by', owner] },
    { line: ['record', 'done', finding, '--on', on, '--by', owner] },
    { line: ['close', finding, '--on', on, '--by', owner] },
    { line: ['close', finding, '--on', confirmed, '--by', leader] },
  ];
}

/** From the workbook to the notice, in the order in which an office does it. */
export function steps({ samples, out }: Places): readonly Step[] {
  const evidence = (name: string) => `${out}/evidence/${name}`;
  const final = ['report', 'notice', '--as-of', '2024-07-22'];
  return [
    {
      say: {
        'zh-CN': '一、台账工作簿原样导入，成为可查证的记录',
        en: '1. The workbook comes in as it is and becomes a kept record',
      },
      line: ['import', `${samples}/ledger-2024-03.xlsx`, '--yes'],
    },
    {
      say: { 'zh-CN': '二、补填台账信息，登记人员', en: '2. Facts of the ledger, and the people' },
      line: [
        ...[
          'init',
          '--issuer',
          '青澜县水务局党组',
          '--inspecting-body',
          '县委第二巡察组',
          '--kind',
          'localInspection',
        ],
        ...['--period', '2023年10月至12月', '--feedback-date', '2024-01-22', '--campaign-end', '2024-07-22'],
        ...['--declared', 'problem=14', '--declared', 'suggestion=1', '--on', '2024-03-01'],
      ],
    },
    { line: ['person', 'add', '林若溪', '--department', '整改办', '--role', 'clerk', '--on', '2024-03-01'] },
    {
      line: ['person', 'add', '姜映雪', '--department', '办公室', '--role', 'contact', '--on', '2024-03-01'],
    },
    {
      line: ['person', 'add', '周砚秋', '--department', '工程科', '--role', 'contact', '--on', '2024-03-01'],
    },
    {
      line: ['person', 'add', '苏晚晴', '--department', '河湖科', '--role', 'contact', '--on', '2024-03-01'],
    },
    { line: ['person', 'add', '沈既白', '--department', '局领导', '--role', 'leader', '--on', '2024-03-01'] },
    { line: ['person', 'add', '陆知远', '--department', '局领导', '--role', 'leader', '--on', '2024-03-01'] },
    {
      say: {
        'zh-CN': '三、写明性质，批准方案；缺什么，逐项指出',
        en: '3. Plans are approved; what is missing is told field by field',
      },
      line: [
        'plan',
        'set',
        '--all',
        '--money',
        'no',
        '--safety',
        'no',
        '--discipline',
        'no',
        '--repeated',
        'no',
        '--on',
        '2024-03-04',
      ],
    },
    { line: ['plan', 'set', 'F02', '--safety', 'yes', '--on', '2024-03-04'] },
    { line: ['plan', 'set', 'F09', '--money', 'yes', '--on', '2024-03-04'] },
    { line: ['plan', 'set', 'F14', '--population', 'suggestion', '--on', '2024-03-04'] },
    { line: ['plan', 'approve', '--minutes', minutes, '--on', '2024-03-08'], exit: 1 },
    {
      line: ['plan', 'set', 'F10', '--person', '姜映雪', '--deadline', '2024年6月30日', '--on', '2024-03-08'],
    },
    {
      line: [
        'plan',
        'set',
        'F11',
        '--stage-goal',
        '培养计划印发并选派首批干部',
        '--next-review',
        '2024-12-20',
        '--expected-finish',
        '2026-12-31',
        '--on',
        '2024-03-08',
      ],
    },
    {
      line: [
        'plan',
        'set',
        'F12',
        '--stage-goal',
        '联系点覆盖全部基层站所',
        '--next-review',
        '2024-12-20',
        '--expected-finish',
        '2025-12-31',
        '--on',
        '2024-03-08',
      ],
    },
    { line: ['plan', 'approve', '--minutes', minutes, '--on', '2024-03-11'] },
    {
      line: [
        'transfer',
        'F13',
        '--to',
        '县住房和城乡建设局',
        '--reason',
        '城区排水职责已划转',
        '--on',
        '2024-03-15',
      ],
    },
    {
      say: {
        'zh-CN': '四、记录进展和佐证；销号须由另一人确认',
        en: '4. Progress and evidence; a closing needs a second person',
      },
      line: [
        'record',
        'progress',
        'F01',
        '--text',
        '中心组学习制度已修订印发，4月起发言提纲提前三天报办公室。',
        '--on',
        '2024-05-10',
        '--by',
        '姜映雪',
      ],
    },
    { line: ['close', 'F01', '--on', '2024-05-10', '--by', '姜映雪'], exit: 1 },
    {
      line: [
        'record',
        'evidence',
        'F01',
        evidence('中心组学习制度.txt'),
        '--doc-number',
        '青水党组〔2024〕6号',
        '--date',
        '2024-04-02',
        '--on',
        '2024-05-10',
        '--by',
        '姜映雪',
      ],
    },
    { line: ['record', 'done', 'F01', '--on', '2024-05-10', '--by', '姜映雪'] },
    { line: ['close', 'F01', '--on', '2024-05-13', '--by', '姜映雪'] },
    { line: ['close', 'F01', '--on', '2024-05-14', '--by', '姜映雪'], exit: 1 },
    { line: ['close', 'F01', '--on', '2024-05-14', '--by', '沈既白'] },
    ...closing('F05', {
      owner: '苏晚晴',
      leader: '陆知远',
      on: '2024-05-24',
      confirmed: '2024-05-28',
      text: '已排查河道管理范围12条，清理违规堆放点37处，复查未见反弹。',
      evidence: evidence('清理前后对照.txt'),
    }),
    ...closing('F08', {
      owner: '姜映雪',
      leader: '沈既白',
      on: '2024-06-11',
      confirmed: '2024-06-14',
      text: '公务接待审批单样式已统一，抽查上半年凭证62份，要素齐全。',
      evidence: evidence('抽查记录.txt'),
    }),
    {
      line: [
        'record',
        'progress',
        'F06',
        '--text',
        '年度检测计划已印发，4月起每月公布检测结果。',
        '--on',
        '2024-06-20',
      ],
    },
    {
      say: {
        'zh-CN': '五、新一版台账：只记录变化；漏掉的一行照样保留，想改的时限只算单位的说法',
        en: '5. Its next version: only the changes; a lost row stays, a deadline wished for is a statement',
      },
      line: ['import', `${samples}/ledger-2024-06.xlsx`, '--yes'],
    },
    { line: ['import', `${samples}/ledger-2024-06.xlsx`, '--yes'] },
    {
      line: [
        'record',
        'evidence',
        'F03',
        evidence('巡查日志核对表.txt'),
        '--date',
        '2024-06-26',
        '--on',
        '2024-06-28',
        '--by',
        '周砚秋',
      ],
    },
    { line: ['record', 'done', 'F03', '--on', '2024-06-28', '--by', '周砚秋'] },
    { line: ['close', 'F03', '--on', '2024-06-28', '--by', '周砚秋'] },
    {
      say: { 'zh-CN': '六、七月的情况', en: '6. Where things stand in July' },
      line: ['status', '--as-of', '2024-07-22'],
    },
    {
      say: {
        'zh-CN': '七、通报：没有批准公开的文字不印',
        en: '7. The notice: no text is printed that was not approved',
      },
      line: [...final, '--out', `${out}/notice.docx`],
      exit: 1,
    },
    { line: [...final, '--draft', '--out', `${out}/notice-draft.docx`] },
    { line: ['approve', '--text', 'progress', '--on', '2024-07-19', '--by', '沈既白'] },
    ...['docx', 'html', 'md', 'json'].map((format) => ({
      line: [...final, '--out', `${out}/notice.${format}`],
    })),
    ...['docx', 'html', 'md', 'json'].map((format) => ({
      line: ['report', 'status', '--as-of', '2024-07-22', '--out', `${out}/status.${format}`],
    })),
    {
      say: {
        'zh-CN': '八、当月全套材料：还缺什么、由谁补，写在目录里',
        en: '8. The month’s set: its index says what is missing and who owes it',
      },
      line: ['report', 'all', '--as-of', '2024-07-22', '--out', `${out}/2024-07/`],
    },
    {
      say: {
        'zh-CN': '九、台账导出，再导回：没有变化',
        en: '9. The ledger goes out and comes back: nothing changed',
      },
      line: ['report', 'ledger', '--as-of', '2024-07-22', '--out', `${out}/ledger.xlsx`],
    },
    { line: ['import', `${out}/ledger.xlsx`, '--dry-run'] },
    { say: { 'zh-CN': '十、核验', en: '10. Verify' }, line: ['verify'] },
    { line: ['log', 'F01'] },
  ];
}
