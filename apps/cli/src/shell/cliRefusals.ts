import type { Refusal } from '@zhenggai/core';
import type { InEachLanguage, Language } from '@zhenggai/core/words';

type Words = (facts: Readonly<Record<string, unknown>>) => InEachLanguage;

/** Refusals of the command line itself: what was asked for makes no sense there. */
const words: Readonly<Record<string, Words>> = {
  'code-malformed': ({ seen }) => ({
    'zh-CN': `${seen}不是问题编码，应写作 F07，措施写作 F07.2`,
    en: `${seen} is not a code: write F07 for a finding, F07.2 for a measure`,
  }),
  'input-not-utf8': ({ line }) => ({
    'zh-CN': `标准输入第 ${line} 行不是 UTF-8 文字（可能是 GBK）；请先转换，如 iconv -f GB18030 -t UTF-8`,
    en: `line ${line} of standard input is not UTF-8 (perhaps GBK): convert it first, as with iconv -f GB18030 -t UTF-8`,
  }),
  'year-malformed': ({ seen }) => ({
    'zh-CN': `${seen}不是年份，应写作 2026`,
    en: `${seen} is no year, write 2026`,
  }),
  'house-unknown': () => ({
    'zh-CN': '不知道存放在哪个文件夹，请设环境变量 ZHENGGAI_HOME',
    en: 'there is no folder to keep it in: set ZHENGGAI_HOME',
  }),
  'calendar-file-broken': ({ path }) => ({
    'zh-CN': `${path} 不是一年的放假安排，请修好或删除`,
    en: `${path} is no year of a calendar: mend it or remove it`,
  }),
  'calendar-year-differs': ({ year, days, path }) => differing(Number(year), days, path),
  'calendar-year-differs-in-ledger': ({ year, days }) => differing(Number(year), days, undefined, true),
  'nothing-asked': () => ({
    'zh-CN': '没有写明要填写什么，可填的见 zhenggai plan set --help',
    en: 'nothing to set was named, see zhenggai plan set --help',
  }),
  'codes-missing': () => ({
    'zh-CN': '没有写明问题编码；全部问题用 --all',
    en: 'no code was named; --all means every finding',
  }),
  'shell-unknown': ({ seen, known }) => ({
    'zh-CN': `没有 ${seen} 的补全脚本，只有：${listed(known, '、')}`,
    en: `there is no completion for ${seen}, only for: ${listed(known, ', ')}`,
  }),
  'ledger-id-empty': ({ seen }) => ({
    'zh-CN': `--ledger ${seen} 的 # 后面没有台账编号；只有一本台账时不必写 #`,
    en: `no ledger id stands behind the # of --ledger ${seen}; leave the # out where there is one ledger`,
  }),
  'no-ledger-yet': ({ path }) => ({
    'zh-CN': `${path} 中还没有台账`,
    en: `there is no ledger in ${path} yet`,
  }),
  'index-not-ours': ({ path }) => ({
    'zh-CN': `${path} 已经存在，不是本程序写的目录，没有覆盖，什么都没有写；请用 --out 另指定一个文件夹`,
    en: `${path} is there already and is no index of ours: nothing was written; name another folder with --out`,
  }),
  'out-not-ours': ({ path, why, format }) => outNotOurs(String(path), String(why), String(format)),
  'out-contradicts-format': ({ ending, format }) =>
    format === 'ics'
      ? {
          'zh-CN': `--ics 的扩展名 .${ending} 不是日历文件的，请写作 .ics`,
          en: `the ending .${ending} of --ics is not that of a calendar: write .ics`,
        }
      : {
          'zh-CN': `--out 的扩展名 .${ending} 与格式 ${format} 不符；请改扩展名，或改 --format`,
          en: `the ending .${ending} of --out contradicts the format ${format}: change one of them`,
        },
  'folder-not-found': ({ path }) => ({
    'zh-CN': `没有文件夹 ${path}，请先建立，或检查 --ledger`,
    en: `there is no folder ${path}: make it first, or check --ledger`,
  }),
  'round-folder-missing': ({ path }) => ({
    'zh-CN': `没有文件夹 ${path}，请检查名称`,
    en: `there is no folder ${path}: check its name`,
  }),
  'round-needs-folder': ({ path }) => ({
    'zh-CN': `${path} 是文件，请给出放各单位工作簿的文件夹；单份工作簿用 zhenggai import`,
    en: `${path} is a file: name the folder with the units’ workbooks, or zhenggai import for a single one`,
  }),
  'out-needed': ({ format }) => ({
    'zh-CN': `${format} 不能打印在屏幕上，请用 --out 指定文件`,
    en: `${format} cannot be printed on a terminal: name a file with --out`,
  }),
  'format-not-json': ({ format }) => ({
    'zh-CN': `--json 时标准输出只能是 JSON；要 ${format} 请用 --out 指定文件，或去掉 --json`,
    en: `with --json standard output is JSON only: name a file for ${format} with --out, or leave --json out`,
  }),
  'ics-not-json': () => ({
    'zh-CN': '--json 时标准输出只能是 JSON；日历请用 --ics 指定文件，或去掉 --json',
    en: 'with --json standard output is JSON only: name a file with --ics, or leave --json out',
  }),
  'until-before-as-of': ({ until, asOf }) => ({
    'zh-CN': `--until ${until} 早于截至日期 ${asOf}`,
    en: `--until ${until} lies before the day it is seen from, ${asOf}`,
  }),
  'answer-malformed': ({ seen }) => ({
    'zh-CN': `${seen}不是回答，应写作 工作表!C7=F03 或 工作表!C7=new`,
    en: `${seen} is no answer: write SHEET!C7=F03 or SHEET!C7=new`,
  }),
  'answer-unused': ({ place, said }) => ({
    'zh-CN': `--answer ${place}=${said}：${place} 没有待回答的疑问，什么都没有导入`,
    en: `--answer ${place}=${said}: there is no open question at ${place}; nothing was imported`,
  }),
  'answer-unfit': ({ place, said }) => ({
    'zh-CN': `--answer ${place}=${said}：${said} 不能回答这个疑问，什么都没有导入`,
    en: `--answer ${place}=${said}: ${said} does not answer that question; nothing was imported`,
  }),
  'workbook-in-future': ({ file, date, today }) => ({
    'zh-CN': `${file} 的截至日期 ${date} 还没有到（今天是 ${today}）`,
    en: `${file} speaks of ${date}, which has not come (today is ${today})`,
  }),
  'facts-not-json': ({ path }) => ({
    'zh-CN': `${path} 不是有效的 JSON 文件，应写作 {"issuer": "整改单位", "feedbackDate": "2024-01-22"}`,
    en: `${path} is not valid JSON: write {"issuer": "BODY", "feedbackDate": "2024-01-22"}`,
  }),
  'facts-malformed': ({ path, message }) => ({
    'zh-CN': `${path} 中的台账信息有误，${message}`,
    en: `${path} does not hold the facts of a ledger, ${message}`,
  }),
  'measure-malformed': ({ seen }) => ({
    'zh-CN': `措施${seen}不对：只能在一个问题上写作 F07.2=内容`,
    en: `measure ${seen} makes no sense here: write F07.2=TEXT, for one finding`,
  }),
  'expiry-twice': () => ({
    'zh-CN': '--expires 和 --days 只能写一个',
    en: '--expires and --days exclude each other',
  }),
  'expiry-passed': ({ today }) => ({
    'zh-CN': `令牌的有效期已经过了（今天是 ${today}）`,
    en: `the token would have expired already (today is ${today})`,
  }),
  'expiry-too-far': ({ days }) => ({
    'zh-CN': `令牌的有效期最长 ${days} 天`,
    en: `a token is valid for ${days} days at most`,
  }),
  'serve-whole-store': ({ seen }) => ({
    'zh-CN': `serve 提供文件中的全部台账，--ledger ${seen} 不要写 #编号；由令牌决定能看哪一本`,
    en: `serve offers every ledger of a file: leave the #ID of --ledger ${seen} out; a token opens one`,
  }),
  'port-malformed': ({ seen }) => ({
    'zh-CN': `端口 ${seen} 不对，应为 0 至 65535`,
    en: `${seen} is no port: it is 0 to 65535`,
  }),
  'port-taken': ({ host, port }) => ({
    'zh-CN': `${host} 的端口 ${port} 已被其他程序占用，请用 --port 换一个（0 表示任选空闲端口）`,
    en: `port ${port} of ${host} is taken by another program: name another with --port (0 takes a free one)`,
  }),
  'port-forbidden': ({ port }) => ({
    'zh-CN': `系统不允许使用端口 ${port}，请用 --port 换一个 1024 以上的`,
    en: `the system does not let this user have port ${port}: name one above 1024 with --port`,
  }),
  'host-unknown': ({ host }) => ({
    'zh-CN': `本机没有地址 ${host}，请检查 --host`,
    en: `${host} is no address of this machine: check --host`,
  }),
  'declared-malformed': ({ seen }) => ({
    'zh-CN': `反馈数量${seen}不对，应写作 30 或 problem=30`,
    en: `${seen} is no declared count: write 30 or problem=30`,
  }),
};

/** A file that is there, without any ledger in it. */
export function noLedgerYet(path: string): Refusal {
  return { code: 'no-ledger-yet', facts: { path } };
}

function listed(all: unknown, comma: string): string {
  return Array.isArray(all) ? all.join(comma) : String(all);
}

const mostDays = 6;

/** How a year that is there differs from the one that was to be added. */
function differing(year: number, days: unknown, place: unknown, isLedger = false): InEachLanguage {
  const list = Array.isArray(days) ? (days as readonly { day: string; from: string; to: string }[]) : [];
  const said = (language: Language) =>
    list
      .slice(0, mostDays)
      .map(({ day, from, to }) => `${day} ${noticed[from]?.[language]}→${noticed[to]?.[language]}`)
      .join(language === 'en' ? ', ' : '、') + (list.length > mostDays ? ' …' : '');
  const where: InEachLanguage = isLedger
    ? { 'zh-CN': '台账', en: 'the ledger' }
    : { 'zh-CN': '本机', en: 'this machine' };
  const advice: InEachLanguage =
    place === undefined
      ? { 'zh-CN': '', en: '' }
      : {
          'zh-CN': `；原来添加的有误的，先删除 ${place}`,
          en: `; if what was added is wrong, remove ${place} first`,
        };
  return {
    'zh-CN': `${where['zh-CN']}已有${year}年的放假安排，有 ${list.length} 天不同：${said('zh-CN')}${advice['zh-CN']}`,
    en: `${where.en} has ${year} already, ${list.length} days differ: ${said('en')}${advice.en}`,
  };
}

const noticed: Readonly<Record<string, InEachLanguage>> = {
  off: { 'zh-CN': '放假', en: 'off' },
  'make-up': { 'zh-CN': '调休上班', en: 'make-up workday' },
  unnamed: { 'zh-CN': '照常', en: 'as usual' },
};

/** Why a file is not replaced by a document. */
function outNotOurs(path: string, why: string, format: string): InEachLanguage {
  const reasons: Readonly<Record<string, InEachLanguage>> = {
    ledger: { 'zh-CN': '是台账文件本身', en: 'is the ledger itself' },
    evidence: { 'zh-CN': '是台账中记录的佐证', en: 'is recorded as evidence in the ledger' },
    ending: {
      'zh-CN': `已经存在，且不是 .${format} 文件`,
      en: `is there already and is no .${format} file`,
    },
    content: {
      'zh-CN': `已经存在，内容不是 ${format} 格式`,
      en: `is there already and does not hold ${format}`,
    },
  };
  const option = format === 'ics' ? '--ics' : '--out';
  return {
    'zh-CN': `${path} ${reasons[why]?.['zh-CN']}，没有覆盖；请用 ${option} 另指定一个 .${format} 文件`,
    en: `${path} ${reasons[why]?.en} and was not replaced: name another .${format} file with ${option}`,
  };
}

/** The sentence of a refusal of the command line, or nothing where it is one of the packages. */
export function cliWords({ code, facts = {} }: Refusal, language: Language): string | undefined {
  return words[code]?.(facts)[language];
}
