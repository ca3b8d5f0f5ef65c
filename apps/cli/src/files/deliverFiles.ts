import path from 'node:path';
import { type DocumentView, fileData, type SetFile } from '@zhenggai/report';
import type { OpenLedger } from '../ledger/withLedger.ts';
import { sayTypefaces } from '../print/sayTypefaces.ts';
import type { Context } from '../shell/Context.ts';
import { checkFiles, writeFiles } from './writeFiles.ts';

/** Writes documents of one kind into a folder and says which. Replaces only what it may. */
export async function deliverFiles(
  context: Context,
  given: {
    readonly open: OpenLedger;
    readonly folder: string;
    readonly files: readonly SetFile[];
    readonly view: DocumentView;
  },
): Promise<void> {
  const { io, t } = context;
  const target = { ...given, folder: path.resolve(io.cwd, given.folder) };
  await checkFiles(context, target);
  const written = await writeFiles(context, target);
  const shown = path.relative(io.cwd, target.folder) || '.';
  const { view, files } = given;
  const { id, head } = view.ledger;
  if (context.wantsJson)
    context.printJson({
      folder: shown,
      asOf: view.asOf,
      ledger: { id, ...head },
      files: files.map((file) => fileData(file, written)),
    });
  else
    context.print(
      [
        t(`已写入 ${shown}：`, `Wrote into ${shown}:`),
        ...written.map((file) => `  ${file.path}`),
        ...(written.length === 0 ? [t('  没有责任部门', '  no department')] : []),
      ].join('\n'),
    );
  sayTypefaces(
    context,
    files.map(({ format }) => format),
  );
}
