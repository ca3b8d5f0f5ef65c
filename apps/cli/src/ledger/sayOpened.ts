import type { Context } from '../shell/Context.ts';

/** A ledger opened by an import knows nothing of itself yet. */
export function sayOpened({ say, t, by }: Context, id: string): void {
  say(t(`已建立台账 ${id}，整改办人员：${by}`, `Ledger ${id} opened, its clerk: ${by}`));
  say(
    t(
      '整改单位、检查单位、反馈日期和反馈数量等还没有填写：zhenggai init --help',
      'Issuer, inspecting body, feedback date and declared counts are not known yet: zhenggai init --help',
    ),
  );
}
