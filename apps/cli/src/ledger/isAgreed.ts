import type { Context } from '../shell/Context.ts';

/** Asks on a terminal; without one nobody can agree. */
export async function isAgreed({ io, t, say, wantsJson }: Context): Promise<boolean> {
  if (!io.stdin.isTty || wantsJson) {
    say(
      t('没有记录：确认无误后加 --yes 再次运行', 'Not recorded: when it is right, run it again with --yes'),
    );
    return false;
  }
  const answer = await io.stdin.ask(t('按以上内容记录吗？[y/N] ', 'Record this? [y/N] '));
  if (/^(y|yes|是|好)$/i.test(answer?.trim() ?? '')) return true;
  say(t('没有记录', 'Not recorded'));
  return false;
}
