/** A number of at most two digits, or in Chinese with 十. */
const number = '[0-2]';

/** 至, a dash, or both. */
export const toPattern = '[-—至]{1,2}';

/** 2024年, 24年, 今年, 次年; 24年 and 2024 alone only where a part of the year or a holiday follows. */
export const yearPattern =
  '(?:(?<year>4)年|(?<short>2)年(?=[上底Q第年]|"?节|[0-2](?:[月季]|、[0-2]|[-—至]))|' +
  `(?<bare>4)(?=[上底Q]|"?节|第?[0-2]季|${toPattern}4年)|(?<relative>今)|(?<following>翌))`;

/** What may follow a month: a day, a third of it. Without 日 a day is followed by what may follow a day: 6月3家 counts. */
export const inMonthPattern = `(?:(?<day>${number})(?:日|(?=$|[前内止至完,;:、。·()"]|[-—]${number}日))|(?<third>旬))?`;

/** A part of a year; in 4—6月, 6、9、12月, 一至三季度 a number takes its unit from a later one, no further than a year has any. */
export const spanPattern =
  `(?:(?<month>${number})(?:月${inMonthPattern}|(?=(?:、${number}){1,11}月|${toPattern}${number}月))|(?<half>上)|` +
  `第?(?<quarter>${number})(?:季|(?=(?:${toPattern}|、)(?:第?${number}、){0,2}第?${number}季))|Q(?<q>1)|(?<whole>全|年(?=[底内])))`;
