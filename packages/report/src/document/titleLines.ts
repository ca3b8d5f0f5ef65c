import { charactersOf } from '../text/charactersOf.ts';
import { oneLine } from '../text/visibleText.ts';

/** Characters of 2号 (22 pt) in the official type area of 156 mm. */
const widest = 20;
/** More places than this in one line of a title are no title that people wrote: it is left to wrap. */
const mostJoints = 8;

/** Words before which a title may turn: none of them stands inside another word or a name. */
const openers =
  '关于|对照|落实|贯彻|反馈意见|反馈问题|专项整治|突出问题|集中整改|整改(?:落实|工作|进展|任务|完成)?(?:情况|方案|台账|清单|报告|通报)|工作情况|进展情况|月度|有关|相关|巡视反馈|巡察反馈|督察反馈|审计反馈|审计报告|（|《|“';
/** Words after which it may turn: names of bodies end with them. */
const closers =
  '党组(?!织|成)|党委(?!书|会)|党支部|委员会|人民政府|办公室|领导小组|巡[视察]组(?!织)|督[察查]组(?!织)|审计局|[、，：；）》”]';
const joint = new RegExp(
  `(?<=[^（《“])(?<!关于|落实|贯彻|对照)(?=${openers})|(?<=${closers})(?=[^、，：；）》”的])`,
  'gu',
);

/**
 * A title's lines as an official paper breaks them: at whole words, none wider than the type area, in the shape of a
 * ladder or a diamond (GB/T 9704), never narrow in the middle. A line that has no place to turn is left as it is.
 *
 * @example titleLines(['关于县委第二巡察组反馈意见整改情况的通报']) // ['关于县委第二巡察组', '反馈意见整改情况的通报']
 */
export function titleLines(given: readonly string[]): readonly string[] {
  const lines = given.map(oneLine);
  const choices = lines.map(waysToBreak);
  if (choices.some((ways) => ways.length === 0)) return lines;
  return combinations(choices).reduce((best, way) => (uglinessOf(way) < uglinessOf(best) ? way : best));
}

/** Every way of breaking a line into lines that fit, in at most one more than the fewest. */
function waysToBreak(line: string): readonly (readonly string[])[] {
  const phrases = line.split(joint);
  if (phrases.length > mostJoints) return [];
  const ways = joined(phrases).filter((way) => way.every((part) => charactersOf(part) <= widest));
  const fewest = Math.min(...ways.map((way) => way.length));
  return ways.filter((way) => way.length <= fewest + 1);
}

function joined(phrases: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = phrases;
  if (first === undefined) return [];
  if (rest.length === 0) return [[first.trim()]];
  return joined(rest).flatMap((way) => {
    const [next = '', ...others] = way;
    return [
      [first.trim(), ...way],
      [`${first}${next}`, ...others],
    ];
  });
}

function combinations(choices: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] {
  return choices.reduce<readonly (readonly string[])[]>(
    (all, ways) => all.flatMap((before) => ways.map((way) => [...before, ...way])),
    [[]],
  );
}

/** Rows cost most, then a waist or equal lines, then a line that stands nearly alone or fills the whole width. */
function uglinessOf(lines: readonly string[]): number {
  const widths = lines.map(charactersOf);
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const uneven = widths.reduce((sum, width) => sum + Math.abs(width - mean), 0);
  const full = widths.filter((width) => width > widest - 2).length;
  const short = widths.filter((width) => width < 4).length;
  return lines.length * 10 + (hasWaist(widths) ? 40 : 0) + full * 12 + short * 20 + uneven;
}

function hasWaist(widths: readonly number[]): boolean {
  return widths.some(
    (width, index) =>
      widths.slice(0, index).some((before) => before > width) &&
      widths.slice(index + 1).some((after) => after > width),
  );
}
