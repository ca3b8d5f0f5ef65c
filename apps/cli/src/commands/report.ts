import {
  type DocumentChoice,
  type DocumentId,
  type DocumentKind,
  departmentFiles,
  documentById,
} from '@zhenggai/report';
import { deliver } from '../files/deliver.ts';
import { deliverFiles } from '../files/deliverFiles.ts';
import { formatOf } from '../files/formatOf.ts';
import { isFolder } from '../files/isFolder.ts';
import { documentViewOf } from '../ledger/documentViewOf.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { sayWarnings } from '../print/sayWarnings.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';

/** `zhenggai report DOCUMENT`, for each document of the catalogue. */
export function reportOf(id: DocumentId): Action {
  return (context, _, options) =>
    withLedger(context, 'read', async (open) => {
      const kind = kindOf(id);
      const format = formatOf(context, { options, kind });
      const view = await documentViewOf(context, open, options);
      if (kind.per === 'department' && !options.has('department') && (await isFolder(context, options))) {
        const files = departmentFiles(view, [format]);
        const folder = options.needed('out');
        await deliverFiles(context, { open, folder, files, view });
        return exitCode.done;
      }
      const made = kind.make(view, choiceOf(options));
      if (!made.ok) throw Failure.refused(made.refusals);
      await deliver(context, made.value, { open, options, format });
      sayWarnings(context, kind.warnings(view));
      return exitCode.done;
    });
}

function kindOf(id: DocumentId): DocumentKind {
  const kind = documentById(id);
  if (!kind.ok) throw Failure.refused(kind.refusals);
  return kind.value;
}

function choiceOf(options: Options): DocumentChoice {
  const department = options.text('department');
  return { draft: options.flag('draft'), ...(department !== undefined && { department }) };
}
