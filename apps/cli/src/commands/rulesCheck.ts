import {
  checkPack,
  pinOfPack,
  type RuleFault,
  type RulePack,
  readPack,
  whyOffByItself,
} from '@zhenggai/core/rules';
import { type Language, refusalWords } from '@zhenggai/core/words';
import { type DataFile, readData } from '../files/readData.ts';
import { table } from '../print/table.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai rules check FILE`: every fault of a pack with its place, and its cases run. */
export const run: Action = async (context, [file = '']) => {
  const read = await readData(context, file);
  const faults = checkPack(read.data);
  const pack = readPack(read.data);
  const sound = pack.ok ? pack.value : undefined;
  if (context.wantsJson)
    context.printJson({
      file,
      ...(sound && { pack: pinOfPack(sound), rules: sound.rules.length }),
      cases: casesIn(read.data),
      faults: faults.map((fault) => ({
        ...fault,
        line: read.lineOf(stepsOf(fault.path)),
        message: messageOf(fault, context.language),
      })),
    });
  else if (sound) printSound(context, sound, casesIn(read.data));
  else printFaults(context, file, faults, read);
  return sound ? exitCode.done : exitCode.refused;
};

function printSound(context: Context, pack: RulePack, cases: number): void {
  const { t, style, print } = context;
  const { id, version, rules } = pack;
  const counts = t(
    `规则 ${rules.length} 条，案例 ${cases} 个`,
    `${plural(rules.length, 'rule')}, ${plural(cases, 'case')}`,
  );
  print(style.good(t(`${id} ${version}：${counts}，没有发现问题`, `${id} ${version}: ${counts}, no faults`)));
  const off = rules.filter(
    (rule) =>
      rule.kind === 'policy' && rule.values.some((value) => whyOffByItself(rule, value) !== undefined),
  );
  if (off.length > 0)
    print(
      t(
        `其中须在台账中指名启用的：${off.map((rule) => rule.id).join('、')}`,
        `Off until a ledger switches them on by name: ${off.map((rule) => rule.id).join(', ')}`,
      ),
    );
}

function printFaults(
  context: Context,
  file: string,
  faults: readonly RuleFault[],
  { lineOf }: DataFile,
): void {
  const { t, style, print } = context;
  print(style.bad(t(`${file} 有 ${faults.length} 处问题：`, `${file} has faults: ${faults.length}`)));
  print(
    table(
      [t('行', 'line'), t('位置', 'place'), t('问题', 'fault')],
      faults.map((fault) => [
        String(lineOf(stepsOf(fault.path))),
        fault.path === '' ? t('全文', 'all of it') : fault.path,
        messageOf(fault, context.language),
      ]),
      context,
    ),
  );
}

/** The place has a column of its own. */
function messageOf({ code, facts }: RuleFault, language: Language): string {
  return refusalWords({ code, facts: facts ?? {} }, language);
}

/** `rules[3].values[0].source` as steps. */
function stepsOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));
}

function casesIn(data: unknown): number {
  const rules = typeof data === 'object' && data !== null && 'rules' in data ? data.rules : [];
  if (!Array.isArray(rules)) return 0;
  return rules.reduce((sum: number, rule: { readonly cases?: unknown } | null) => {
    return sum + (Array.isArray(rule?.cases) ? rule.cases.length : 0);
  }, 0);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
