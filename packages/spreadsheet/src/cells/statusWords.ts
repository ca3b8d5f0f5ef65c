import type { StatusValue } from '@zhenggai/core/reading';

/** What status words mean; all are claims of the owner. The first pattern that fits the whole text decides. */
const meanings: readonly (readonly [RegExp, StatusValue])[] = [
  [
    /^(待|拟|申请|已申请|提请|报请)(予以)?(销号|核销)(中|审核|审批)?$|^待(验收|复查|审核|核查|审批|认定|确认)$|^(销号|验收)(申请|审核)中$/,
    'pending-close',
  ],
  [/^(已|同意|完成|准予|予以|审核通过)?(销号|核销)(完成|完毕|了)?$|^已闭环销号$/, 'closed'],
  [
    /^(是|√|(已|均已|全部|已全部)(完成|整改|办结|落实|整改完成|整改到位|完成整改)|(整改)?(完成|到位)|办结)(到位)?[、,;和+(]*(并|需|且|但需)?(要)?(长期|持续|坚持|常态化)+(坚持|保持|巩固|推进|整改|长效)*[)]?$/,
    'done+long-term',
  ],
  [
    /^(基本|阶段性|阶段|初步|部分)(已)?(完成|整改|整改到位|整改完成|办结|到位|落实|解决)(到位)?$|^(已)?(完成|取得)阶段性(整改|目标|成效|任务)?$|^分阶段(整改|推进|完成)?$/,
    'in-progress',
  ],
  [
    /^(正在|正|持续|有序|稳步|加快|全力|积极|按序时|按计划|序时|按时序|按序时进度)?(整改|推进|办理|进行|实施|落实|开展|处理|治理)(中|之中)$|^(正在|正)(整改|推进|办理|进行|实施|落实|开展|处理|治理|分阶段整改)(中|落实|推进)?$|^(持续|有序|稳步|加快|全力|积极|按计划|按序时|序时|按序时进度)(推进|推进中|落实|办理|进行)(中)?$|^(整改|办理|推进)(进行)?中$|^在办$|^未完全(整改|完成)(到位)?$/,
    'in-progress',
  ],
  [
    /^(持续|长期|常态化|持续性)(整改|坚持|推进整改|落实)?(并)?(长期坚持|坚持)?$|^持续(长期)?整改$|^常态长效$/,
    'long-term',
  ],
  [
    /^(未|尚未|暂未|还未|没有)(启动|开始|开展|着手|动工|实施|推进)(整改)?$|^待(启动|开展|实施)$/,
    'not-started',
  ],
  [
    /^(未|尚未|暂未|还未|没有|没)(完成|整改|办结|整改到位|整改完成|到位|落实|销号|核销|解决|消除|闭环|达标|通过|验收|完成整改|达到要求)(到位)?$|^(否|不合格|不通过|×|✗|✘|✕|x|逾期未(完成|整改|办结)|逾期|超期未(完成|整改)|n|no|false)$/i,
    'not-done',
  ],
  [
    /^(是|√|✓|✔|☑|y|yes|true|已|全部|均)?(已|均已|全部)?(完成|整改|办结|整改完成|完成整改|整改到位|落实|落实到位|到位|解决|消除|治理|完结|办理完毕|整改完毕|整治|闭环|验收|整改落实到位|达标|完成到位|办结销案)(到位|完毕|完成)?$|^(是|√|✓|✔|☑|合格|复查合格|验收合格|整改合格|复查通过|验收通过|通过|符合要求|y|yes|true)$/i,
    'done',
  ],
];

/** Words that as a status say nothing: they tell how to rectify, not how far it is. */
const notStatus = /^(整改|完成|落实|验收|到位|消除|治理|整治|解决|闭环|达标|坚持|推进|持续推进整改|)$/;
const doneAlone = /^(完成|办结|到位|达标|解决|闭环)$/;

/**
 * What a status text claims: 已完成 → `done`, 基本完成 → `in-progress`, 80% → `in-progress`. Nothing where the words
 * are none that are known; never done where it does not say so.
 */
export function statusOf(text: string): StatusValue | null {
  const plain = plainStatus(text);
  return known(plain) ?? known(withoutBrackets(plain)) ?? null;
}

/** Longer texts tell a story; they are no status. */
const longestStatus = 20;

function known(plain: string): StatusValue | undefined {
  if (plain.length > longestStatus) return undefined;
  const percent = /^(?:约|已完成|完成|进度|完成率|整改率)?(\d+(?:\.\d+)?)%$/.exec(plain);
  if (percent) return Number(percent[1]) >= 100 ? 'done' : 'in-progress';
  if (doneAlone.test(plain)) return 'done';
  if (notStatus.test(plain)) return undefined;
  return meanings.find(([pattern]) => pattern.test(plain))?.[1];
}

function plainStatus(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/^[0-9]+[、.](?=\D)/, '')
    .replace(/[。.;!]+$/, '');
}

/** 正在（分阶段）整改 → 正在整改; 已完成（附报告） → 已完成. */
function withoutBrackets(plain: string): string {
  return plain.replace(/[([][^)\]]*[)\]]/g, '');
}
