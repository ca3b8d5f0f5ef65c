import { plainText } from '../../text/plainText.ts';
import type { UnitNames } from './knownUnits.ts';

/** What file names say beside the unit: which table it is, which version, which day. */
const day = '(?:3[01]|[12]\\d|0?[1-9])\\s*[日号]?';
const month = '(?:1[0-2]|0?[1-9])';
const besides = [
  /[(（[【][^)）\]】]*[)）\]】]/g,
  /截[至止]/g,
  new RegExp(`(?:19|20)\\d{2}\\s*[年._/-]?\\s*${month}\\s*(?:月份?|[._/-])?\\s*${day}(?!\\d)`, 'g'),
  new RegExp(`(?:19|20)\\d{2}\\s*[年._/-]?\\s*${month}\\s*(?:月份?)?(?!\\d)`, 'g'),
  /(?:19|20)\d{2}\s*年?(?!\d)/g,
  new RegExp(`${month}月份?(?:${day})?`, 'g'),
  /第[一二三四1-4]季度|[上下]半年/g,
  /(?:问题)?整改(?:情况|进展|任务|问题|责任)*(?:台账|清单|报表|汇总表|统计表|明细表|表)?/g,
  /(?:台账|清单|报表|汇总表|统计表|明细表)/g,
  /最新版?|最终版?|终稿|定稿|修改版?|更新版?|副本|复件|报送|上报|填报|v\d+(?:\.\d+)*/gi,
  /^\s*\d{1,3}\s*[-_.、·\s]/g,
];

/**
 * The unit that a file's name speaks of: the longest known one in it, else what is left of the name without its ending,
 * days and words such as 整改台账, else the name without its ending.
 *
 * @example unitInFileName('03_工程科整改台账（2024年6月）.xlsx', new Map()) // '工程科'
 */
export function unitInFileName(file: string, known: UnitNames): string {
  const stem = file.replace(/\.[^.]*$/, '').trim();
  return knownInFileName(file, known) ?? (withoutBesides(stem) || stem || file);
}

/** The longest known unit in a file's name. */
export function knownInFileName(file: string, known: UnitNames): string | undefined {
  const plain = plainText(file.replace(/\.[^.]*$/, ''));
  const [longest] = [...known]
    .filter(([name]) => name.length > 1 && plain.includes(name))
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return longest?.[1];
}

function withoutBesides(stem: string): string {
  return besides
    .reduce((text, pattern) => text.replace(pattern, ' '), stem)
    .replace(/^[\s\-_.、—·]+|[\s\-_.、—·]+$/g, '')
    .replace(/\s+/g, ' ');
}
