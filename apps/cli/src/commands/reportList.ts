import { documents } from '@zhenggai/report';
import { table } from '../print/table.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai report list` */
export const run: Action = async (context) => {
  const { t, language } = context;
  if (context.wantsJson)
    context.printJson({
      documents: documents.map(({ id, title, summary, needs, audience, formats, per }) => ({
        id,
        title: title[language],
        summary: summary[language],
        needs: needs[language],
        audience,
        per,
        formats,
      })),
    });
  else
    context.print(
      table(
        [
          t('材料', 'document'),
          t('内容', 'what it is'),
          t('需要', 'needs'),
          t('对象', 'for'),
          t('格式', 'formats'),
        ],
        documents.map(({ id, title, summary, needs, audience, formats }) => [
          `${title[language]}\n${id}`,
          summary[language],
          needs[language],
          audience === 'public' ? t('公开', 'the public') : t('内部', 'internal'),
          formats.join(t('、', ', ')),
        ]),
        context,
      ),
    );
  return exitCode.done;
};
