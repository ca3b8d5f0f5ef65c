/**
 * Numbers in rising order, each run of three or more in one piece.
 *
 * @example numberRanges(['2', '5', '6', '7', '9', '10'], '至') // ['2', '5至7', '9', '10']
 */
export function numberRanges(numbers: readonly string[], to: string): readonly string[] {
  const runs: string[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && Number(run.at(-1)) + 1 === Number(number)) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run : [`${run[0]}${to}${run.at(-1)}`]));
}
