import { type Refusal, schemeById, schemes } from '@zhenggai/core';
import { closingStepWords, type Language } from '@zhenggai/core/words';

type Hint = (
  facts: Readonly<Record<string, unknown>>,
  at: NonNullable<Refusal['at']>,
) => Readonly<Record<Language, string>> | undefined;

/** Findings that the light scheme does not close need another one. */
const otherScheme: Hint = () => ({
  'zh-CN': '这类问题须按其他办法销号，本版本还没有；问题保留为未销号，材料中如实反映',
  en: 'such findings close by another scheme, which this version does not have yet; they stay open and are reported as such',
});

/** Where the codes stand. */
const codes: Hint = () => ({
  'zh-CN': '编码见 zhenggai status --all',
  en: 'zhenggai status --all lists the codes',
});

/** What to do next, as commands of this program. */
const hints: Readonly<Record<string, Hint>> = {
  'person-unknown': ({ person }) => ({
    'zh-CN': `请整改办人员登记：zhenggai person add ${person} --department 部门 --role contact；或用 --by 写明办理人`,
    en: `a clerk registers people: zhenggai person add ${person} --department D --role contact; or say who acts with --by`,
  }),
  'role-not-allowed': () => ({
    'zh-CN': '用 --by 写明有权办理的人；已登记人员见 zhenggai person list',
    en: 'name who may with --by; zhenggai person list shows everybody',
  }),
  'calendar-missing': ({ year }) => ({
    'zh-CN': `该年通知发布后添加：zhenggai calendar add ${year}.json（写法见 zhenggai calendar add --help）`,
    en: `when its notice is out, add it: zhenggai calendar add ${year}.json (see zhenggai calendar add --help)`,
  }),
  'calendar-year-differs-in-ledger': () => ({
    'zh-CN': '确须改用新的安排：zhenggai rules adopt 文件；先看影响哪些时限：zhenggai rules diff 文件',
    en: 'to adopt the other one: zhenggai rules adopt FILE; which dates it would have given: zhenggai rules diff FILE',
  }),
  'calendar-years-lost': () => ({
    'zh-CN': '先在本机添加这些年份：zhenggai calendar add 文件',
    en: 'add these years to this machine first: zhenggai calendar add FILE',
  }),
  // Of a deadline that nobody can date without next year's holidays.
  'deadline-not-understood': ({ notes }) =>
    Array.isArray(notes) && notes.includes('calendarMissing')
      ? {
          'zh-CN': '添加该年的放假安排：zhenggai calendar add 文件',
          en: 'add the holidays of that year: zhenggai calendar add FILE',
        }
      : undefined,
  'policy-unknown': () => ({
    'zh-CN': '编号见 zhenggai rules list',
    en: 'zhenggai rules list lists the ids',
  }),
  'rule-unknown': () => ({
    'zh-CN': '编号见 zhenggai rules list --all',
    en: 'zhenggai rules list --all lists the ids',
  }),
  'finding-unknown': codes,
  'code-malformed': codes,
  'plan-approved': () => ({
    'zh-CN': '本版本还没有变更已批准方案的命令；另有说法的，可记为进展：zhenggai record progress',
    en: 'this version has no command yet that changes an approved plan; what is said otherwise can be kept as progress: zhenggai record progress',
  }),
  'store-not-found': () => ({
    'zh-CN': '先导入一份台账：zhenggai import 台账.xlsx --by 姓名；或用 --ledger 指定文件',
    en: 'import a workbook first: zhenggai import ledger.xlsx --by NAME; or name the file with --ledger',
  }),
  'no-ledger-yet': () => ({
    'zh-CN': '导入一份台账即可建立：zhenggai import 台账.xlsx --by 姓名；或 zhenggai init',
    en: 'an import opens it: zhenggai import ledger.xlsx --by NAME; or zhenggai init',
  }),
  'plan-not-approved': (_, { finding }) => ({
    'zh-CN': `zhenggai plan approve ${finding} --minutes 会议纪要编号`,
    en: `zhenggai plan approve ${finding} --minutes NO`,
  }),
  'plan-incomplete': (_, { finding }) => ({
    'zh-CN': `补全方案：zhenggai plan set ${finding} …（见 zhenggai plan set --help）`,
    en: `complete it: zhenggai plan set ${finding} … (see zhenggai plan set --help)`,
  }),
  'exclusion-unknown': (_, { finding }) => ({
    'zh-CN': `如确实不涉及：zhenggai plan set ${finding} --money no --safety no --discipline no --repeated no`,
    en: `if it does not: zhenggai plan set ${finding} --money no --safety no --discipline no --repeated no`,
  }),
  'evidence-missing': (_, { finding }) => ({
    'zh-CN': `zhenggai record evidence ${finding} 文件`,
    en: `zhenggai record evidence ${finding} FILE`,
  }),
  'measures-still-open': (_, { finding }) => ({
    'zh-CN': `完成后：zhenggai record done ${finding}`,
    en: `when they are: zhenggai record done ${finding}`,
  }),
  'same-person': () => ({
    'zh-CN': '请另一位责任领导办理：--by 姓名',
    en: 'another leader confirms: --by NAME',
  }),
  'text-not-approved': () => ({
    'zh-CN': '核对后批准：zhenggai approve --text progress（或在后面写编码）；先看草稿用 --draft',
    en: 'read them, then approve: zhenggai approve --text progress (or name codes); --draft prints a draft',
  }),
  'deadline-passed': otherScheme,
  'excluded-from-scheme': otherScheme,
  'sustained-work': otherScheme,
  'closed-before': otherScheme,
  'step-unknown': ({ scheme }) => {
    const steps = (schemeById(String(scheme)) ?? schemes[0])?.steps ?? [];
    const said = (language: Language, id: string) => closingStepWords[id]?.[language] ?? id;
    return {
      'zh-CN': `可签的步骤：${steps.map(({ id }) => `${id}（${said('zh-CN', id)}）`).join('、')}`,
      en: `there are: ${steps.map(({ id }) => `${id} (${said('en', id)})`).join(', ')}`,
    };
  },
  'token-not-found': () => ({
    'zh-CN': '编号见 zhenggai token list',
    en: 'zhenggai token list shows the ids',
  }),
  'minutes-missing': () => ({ 'zh-CN': '用 --minutes 写明', en: 'say it with --minutes' }),
  'progress-lowered': () => ({ 'zh-CN': '用 --reason 写明', en: 'say it with --reason' }),
  'broken-chain': () => ({ 'zh-CN': '详情：zhenggai verify', en: 'details: zhenggai verify' }),
  'answer-unused': () => ({
    'zh-CN': '有哪些疑问：zhenggai import 文件 --dry-run',
    en: 'zhenggai import FILE --dry-run lists the questions',
  }),
  'answer-unfit': () => ({
    'zh-CN': '是哪一个问题，答台账中的编码或 new；读法是否无误，答 yes',
    en: 'which finding it is: a code of the ledger, or new; whether it was read right: yes',
  }),
  'workbook-in-future': ({ today }) => ({
    'zh-CN': `先看表中的截至日期是否写错；确实无误的，用 --on 写明导入日期：--on ${today}`,
    en: `look whether its date is a slip; if it is right, say the day of the import: --on ${today}`,
  }),
  'questions-open': () => ({
    'zh-CN': '逐一回答：zhenggai import 文件 --answer 工作表!C7=F03（或 =new）',
    en: 'answer each: zhenggai import FILE --answer SHEET!C7=F03 (or =new)',
  }),
};

/** Advice for a refusal, where there is any. */
export function hintFor({ code, facts = {}, at = {} }: Refusal, language: Language): string | undefined {
  return hints[code]?.(facts, at)?.[language];
}
