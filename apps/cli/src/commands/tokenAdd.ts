import { roleWords } from '@zhenggai/core/words';
import { giveToken } from '@zhenggai/store';
import { tokenExpiry } from '../ledger/tokenExpiry.ts';
import { withAccess } from '../ledger/withAccess.ts';
import { shanghaiTime } from '../print/shanghaiTime.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';

/** `zhenggai token add --for PERSON`: the secret alone on standard output, so that it can be handed on unseen. */
export const run: Action = (context, _, options) =>
  withAccess(context, 'write', async ({ access, ledger }) => {
    const { t, by, language, io } = context;
    const label = options.text('label');
    const outcome = await giveToken(access, ledger, {
      by,
      person: options.needed('for'),
      createdAt: io.now().toISOString(),
      expiresAt: tokenExpiry(context, options),
      ...(label !== undefined && { label }),
    });
    if (!outcome.ok) throw Failure.refused(outcome.refusals);
    const { token, secret, person } = outcome.value;
    if (context.wantsJson) {
      const { id, expiresAt } = token;
      context.printJson({ id, person: person.name, expiresAt, token: secret });
      return exitCode.done;
    }
    const called = person.roles.map((role) => roleWords[role][language]).join(t('、', ', '));
    const until = shanghaiTime(token.expiresAt);
    context.say(
      t(
        `已为${person.name}（${person.department}，${called}）签发令牌 ${token.id}，有效至 ${until}`,
        `Token ${token.id} for ${person.name} (${person.department}, ${called}), valid until ${until}`,
      ),
    );
    context.print(secret);
    context.say(
      t(
        `令牌只显示这一次，请妥善交付；遗失的立即撤销：zhenggai token revoke ${token.id}`,
        `It is shown only this once; if it is lost: zhenggai token revoke ${token.id}`,
      ),
    );
    return exitCode.done;
  });
