import type { CanonicalField } from '@zhenggai/core/reading';

/**
 * Captions that vary in the middle, so that no list of synonyms holds them all: 分管县领导, 协助责任科室, 是否已整改到位.
 * They count where no synonym does.
 */
const patterns: readonly (readonly [RegExp, CanonicalField])[] = [
  [/(分管|牵头|责任|包案|包联|包抓|挂钩|主管|督办|领办)[\p{Script=Han}]{0,3}领导$/u, 'leader'],
  [
    /(配合|协助|协办|协同|会办|参与|参加)[\p{Script=Han}]{0,4}(单位|部门|科室|处室|股室|站所|乡镇|镇街)$/u,
    'cooperating',
  ],
  [
    /(责任|牵头|主责|主办|承办|整改|落实)[\p{Script=Han}]{0,4}(单位|部门|科室|处室|股室|站所|乡镇|镇街|街道|支部|学院|机构)$/u,
    'department',
  ],
  [/^是否(已|已经|全部)?(整改|完成|销号|核销|办结|落实|到位|验收|闭环)/, 'status'],
  [/(整改|工作|办理|完成|落实)?进度(情况)?$/, 'progress'],
  [/(完成|办理|办结|整改|落实)(期限|限期|时限)$|^(截止|到期|限定)(时间|日期)$|^(期限|限期)$/, 'deadline'],
  [/(佐证|印证|证明|支撑)(性)?(材料|资料|文件)?(清单|目录)?$/, 'evidence'],
  [
    /^(存在|主要|具体|排查)?(的)?(安全)?隐患(情况|名称|问题)?$|^(反馈|征求)?意见(和|或|及)?(建议)?(内容)?$/,
    'title',
  ],
];

/** A day that is still to come, whatever the synonym: 计划完成日期. */
const planned = /(计划|预计|预期|要求|拟|应|规定|承诺)(完成|办结|整改|整改完成|销号)(时间|日期)/;

export function matchPattern(caption: string): CanonicalField | undefined {
  return patterns.find(([pattern]) => pattern.test(caption))?.[1];
}

export function isPlannedDay(caption: string): boolean {
  return planned.test(caption);
}
