import { inspectionKinds, type LedgerFacts, ledgerFactsSchema, populations } from '@zhenggai/core';
import { ledgerFactWords } from '@zhenggai/core/words';
import { readInput } from '../files/readInput.ts';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';

/** The facts of a ledger from a JSON file. Fails as `readInput`, and with `facts-not-json` or `facts-malformed`. */
export async function factsIn(context: Context, file: string): Promise<LedgerFacts> {
  const text = new TextDecoder().decode(await readInput(context.io, file));
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw Failure.unreadable({ code: 'facts-not-json', facts: { path: file } }, error);
  }
  const parsed = ledgerFactsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys' ? unknownNames(issue.keys, context) : wrongValue(issue.path, context),
  );
  const said = [...new Set(wrong)].join(context.t('；', '; '));
  throw Failure.unreadable({ code: 'facts-malformed', facts: { path: file, message: said } });
}

function unknownNames(keys: readonly string[], { t }: Context): string {
  const known = Object.keys(ledgerFactWords);
  return t(
    `没有这一项：${keys.join('、')}（只有：${known.join('、')}）`,
    `there is no ${keys.join(', ')} (only: ${known.join(', ')})`,
  );
}

/** The fact that a value stands for, and what it should be. */
function wrongValue([name]: readonly PropertyKey[], { t, language }: Context): string {
  const fact = Object.keys(ledgerFactWords).find((one) => one === name) as
    | keyof typeof ledgerFactWords
    | undefined;
  if (fact === undefined) return t('应是写有各项信息的 {…}', 'expected an object {…} of facts');
  const expected: Readonly<Record<keyof typeof ledgerFactWords, string>> = {
    issuer: t('不为空的文字', 'a text'),
    inspectingBody: t('不为空的文字', 'a text'),
    period: t('不为空的文字', 'a text'),
    kind: inspectionKinds.join(t('、', ', ')),
    feedbackDate: t('日期，如 2024-06-30', 'a day, such as 2024-06-30'),
    planIssuedOn: t('日期，如 2024-06-30', 'a day, such as 2024-06-30'),
    reportDeliveredOn: t('日期，如 2024-06-30', 'a day, such as 2024-06-30'),
    campaignEnd: t('日期，如 2024-06-30', 'a day, such as 2024-06-30'),
    declared: t(
      `{"problem": 30}，可写 ${populations.join('、')}，数量为不小于零的整数`,
      `{"problem": 30}, of ${populations.join(', ')}, whole numbers from 0`,
    ),
    departments: t('["部门", …]', '["DEPARTMENT", …]'),
  };
  const called = ledgerFactWords[fact][language];
  return t(`${called}（${fact}）应为 ${expected[fact]}`, `${called} (${fact}) should be ${expected[fact]}`);
}
