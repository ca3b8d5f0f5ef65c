import type { LocalDate } from '@zhenggai/core';
import { chineseDate } from './chineseDate.ts';
import { populationWords } from './groupWords.ts';
import type { NoticeList, Sentence } from './Notice.ts';
import { numberRanges } from './numberRanges.ts';

/**
 * The counts of a population in words: declared against held, then the parts and the whole they add up to.
 *
 * @example 反馈问题9个，整改台账登记8个，缺第4号。截至2024年6月30日，已完成整改3个，自报完成、待销号1个，正在整改2个，
 * 长期整改1个，共7个；另有1个移交有关单位办理。
 */
export function countsSentence(list: NoticeList, asOf: LocalDate): Sentence {
  const { unit, groups } = populationWords[list.population];
  const parts = list.sections.flatMap(({ group, figure }, index) => [
    `${index === 0 ? '' : '，'}${groups[group]}`,
    figure,
    unit,
  ]);
  const transferred =
    list.transferred.value === 0 ? [] : ['；另有', list.transferred, `${unit}移交有关单位办理`];
  return [
    ...declaredAndHeld(list),
    `截至${chineseDate(asOf)}，`,
    ...parts,
    '，共',
    list.listed,
    unit,
    ...transferred,
    '。',
  ];
}

function declaredAndHeld({ population, declared, held, missingNumbers }: NoticeList): Sentence {
  const { name, unit } = populationWords[population];
  if (declared === undefined) return [`整改台账登记${name}`, held, `${unit}。`];
  const missing =
    missingNumbers === undefined || missingNumbers.length === 0
      ? ''
      : `，缺第${numberRanges(missingNumbers, '至').join('、')}号`;
  if (declared === held.value)
    return [`反馈${name}${declared}${unit}，整改台账登记`, held, `${unit}${missing}。`];
  const difference = declared > held.value ? `少${declared - held.value}` : `多${held.value - declared}`;
  return [
    `反馈${name}${declared}${unit}，整改台账登记`,
    held,
    `${unit}，比反馈数${difference}${unit}${missing}。`,
  ];
}
