import type { Token } from '@zhenggai/store';
import { withAccess } from '../ledger/withAccess.ts';
import { shanghaiTime } from '../print/shanghaiTime.ts';
import { table } from '../print/table.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai token list` */
export const run: Action = (context) =>
  withAccess(context, 'read', async ({ access, ledger }) => {
    const { t, wantsJson } = context;
    const tokens = await access.listTokens(ledger.id);
    if (wantsJson) context.printJson({ tokens: tokens.map(tokenJson) });
    else if (tokens.length === 0)
      context.print(
        t(
          '还没有签发令牌；签发：zhenggai token add --for 姓名',
          'There are no tokens yet: zhenggai token add --for NAME',
        ),
      );
    else
      context.print(
        table(
          [
            t('编号', 'id'),
            t('姓名', 'name'),
            t('状态', 'state'),
            t('有效至', 'valid until'),
            t('备注', 'note'),
          ],
          tokens.map((token) => [
            token.id,
            token.person,
            stateOf(token, context),
            shanghaiTime(token.expiresAt),
            token.label ?? '',
          ]),
          context,
        ),
      );
    return exitCode.done;
  });

function tokenJson({ ledger: _, ...token }: Token) {
  return token;
}

function stateOf({ revokedAt, expiresAt }: Token, { t, io }: Context): string {
  if (revokedAt !== null) return t(`${shanghaiTime(revokedAt)} 撤销`, `revoked ${shanghaiTime(revokedAt)}`);
  return expiresAt <= io.now().toISOString() ? t('已过期', 'expired') : t('有效', 'valid');
}
