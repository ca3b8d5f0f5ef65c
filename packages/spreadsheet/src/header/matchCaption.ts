import { type CanonicalField, canonicalFields } from '@zhenggai/core/reading';
import { isPlannedDay, matchPattern } from './captionPatterns.ts';
import { normaliseCaption, withoutRemarks } from './normaliseCaption.ts';
import { synonyms, wholeCaptionOnly } from './synonyms.ts';

/** What a caption says its column holds. */
export interface CaptionMatch {
  readonly field: CanonicalField;
  readonly synonym: string;
  /** Whether the column's own caption says it, or only the caption of its group. */
  readonly by: 'own' | 'group';
  readonly exact: boolean;
}

interface Occurrence {
  readonly field: CanonicalField;
  readonly synonym: string;
  readonly start: number;
  readonly end: number;
}

/** Nouns that make another thing of what stands before them: 问题位置 is a place, 责任人电话 a number. */
const otherNoun =
  /^(位置|部位|地点|场所|区域|联系电话|电话|联系方式|手机|职务|照片|图片|原因|成因|根源|总?数$|数量|个数|条数|件数|依据|签字|签名|性质|等级|级别|大小|时间|日期|提出|发现|占比|比例|率$)/;
const personNoun = /^的?(主要|分管|具体|直接)?(负责人|联系人|责任人|领导|意见)/;
const foreignNumber = /(文件|档案|合同|证书|文书|案卷|凭证|身份证|归档)$/;
/** A group under which no column is the ledger's own. */
const foreignGroup = /(修改|变更|修订|更新|版本)(记录|历史)/;

const cache = new Map<string, CaptionMatch | undefined>();

/**
 * The field that a caption names, with the captions of its groups: the longest synonym within the joined caption that
 * reaches into the column's own words, the later one of two equally long (the last noun is what it is about), else
 * what the group alone says. Bare 领导 and 部门 mean something only under a group of 责任, 牵头 or 配合.
 */
export function matchCaption(groups: readonly string[], own: string): CaptionMatch | undefined {
  const key = [...groups, own].join('\u0001');
  if (cache.has(key)) return cache.get(key);
  const match = match2(groups, own);
  if (cache.size > 5_000) cache.clear();
  cache.set(key, match);
  return match;
}

function match2(groups: readonly string[], own: string): CaptionMatch | undefined {
  const leaf = normaliseCaption(withoutRemarks(own)) || normaliseCaption(own);
  const above = groups.map((group) => normaliseCaption(withoutRemarks(group))).join('');
  if (leaf === '' || foreignGroup.test(above) || isStartCaption(leaf)) return undefined;
  if (isActualDay(above, leaf, own)) return found('closedOn', leaf, leaf);
  if (isPlannedDay(above + leaf)) return found('deadline', leaf, leaf);
  const direct = longest(above + leaf, above.length) ?? longest(normaliseCaption(own), 0);
  if (direct) return found(helps(direct, above + leaf) ? 'cooperating' : direct.field, direct.synonym, leaf);
  const pattern = otherNoun.test(leaf) ? undefined : (matchPattern(leaf) ?? matchPattern(above + leaf));
  if (pattern) return found(pattern, leaf, leaf);
  const owner = bareOwner(above, leaf);
  if (owner) return found(owner, leaf, leaf);
  const group = above === '' || otherNoun.test(leaf) ? undefined : longest(above, 0);
  return group && { field: group.field, synonym: group.synonym, by: 'group', exact: false };
}

/** 配合责任单位 helps, although 责任单位 is what it says. */
function helps({ field, start }: Occurrence, text: string): boolean {
  return field === 'department' && /(配合|协助|协办|协同)/.test(text.slice(Math.max(0, start - 4), start));
}

function found(field: CanonicalField, synonym: string, leaf: string): CaptionMatch {
  return { field, synonym, by: 'own', exact: synonym === leaf };
}

/** 实际完成时间, also as 完成时间（实际）. */
function isActualDay(above: string, leaf: string, own: string): boolean {
  if (!/(时间|日期)/.test(leaf)) return false;
  return (
    /实际(完成|办结|整改)/.test(above + leaf) || (/[（(]实际[)）]/.test(own) && /(完成|办结)/.test(leaf))
  );
}

/** A column of beginnings beside one of deadlines: 开始时间, 启动日期. */
export function isStartCaption(caption: string): boolean {
  return /^(计划|整改)?(开始|启动|起始)(时间|日期)?$|^起(时间|日期)?$/.test(
    normaliseCaption(withoutRemarks(caption)),
  );
}

/** Most texts that are looked at hold no synonym at all. */
const anySynonym = new RegExp([...new Set(Object.values(synonyms).flat())].join('|'), 'i');

function longest(text: string, from: number): Occurrence | undefined {
  if (!anySynonym.test(text)) return undefined;
  let best: Occurrence | undefined;
  for (const occurrence of occurrencesIn(text, from)) {
    const longer = best ? occurrence.synonym.length - best.synonym.length : 1;
    if (longer > 0 || (longer === 0 && best && outranks(occurrence, best, text))) best = occurrence;
  }
  return best;
}

/** The last noun is what a caption is about, but of two that are listed (整改措施及完成时限) the first. */
function outranks(one: Occurrence, other: Occurrence, text: string): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  const listed = /[及和与、/]/.test(text.slice(first.end, last.start));
  return one === (listed ? first : last) && one.end !== other.end;
}

function* occurrencesIn(text: string, from: number): Generator<Occurrence> {
  for (const field of canonicalFields)
    for (const synonym of synonyms[field]) {
      const own = text.slice(from);
      if (wholeCaptionOnly.has(synonym)) {
        if (own.toLowerCase() === synonym.toLowerCase())
          yield { field, synonym, start: from, end: text.length };
        continue;
      }
      const start = text.lastIndexOf(synonym);
      const end = start + synonym.length;
      if (start < 0 || end <= from || isOtherThing(field, synonym, text.slice(0, start), text.slice(end)))
        continue;
      yield { field, synonym, start, end };
    }
}

function isOtherThing(field: CanonicalField, synonym: string, before: string, after: string): boolean {
  if (otherNoun.test(after)) return true;
  if ((field === 'department' || field === 'cooperating') && personNoun.test(after)) return true;
  if (field === 'number' && foreignNumber.test(before)) return true;
  return synonym === '检查部位';
}

/** 领导, 部门, 人 under a group that says what for. */
function bareOwner(above: string, leaf: string): CanonicalField | undefined {
  const cooperates = /(配合|协办|协同|会办)/.test(above + leaf);
  if (!/(责任|分工|牵头|落实|主体|配合|协办|协同)/.test(above)) return undefined;
  if (/^(领导|领导姓名)$/.test(leaf)) return 'leader';
  if (/^(部门|单位|科室|处室)(名称)?$/.test(leaf)) return cooperates ? 'cooperating' : 'department';
  if (/^(配合|协办|协同|会办)$/.test(leaf)) return 'cooperating';
  if (/^(牵头|主办|主责|承办)$/.test(leaf)) return 'department';
  if (/^(人|人员|个人|姓名)$/.test(leaf)) return 'person';
  return undefined;
}
