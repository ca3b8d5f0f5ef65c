import path from 'node:path';
import { answerDocuments, type Round } from '@zhenggai/importer';
import { formats, render } from '@zhenggai/report';
import type { Context } from '../shell/Context.ts';
import type { Options } from '../shell/Options.ts';
import { makeFolder } from './makeFolder.ts';
import { writeWhole } from './writeWhole.ts';

/** Writes the answers to the units and the report of a round into the folder of `--out`, where it is given. */
export async function deliverAnswers(context: Context, round: Round, options: Options): Promise<void> {
  const out = options.text('out');
  if (out === undefined) return;
  const { io, today, language, wantsJson, print, t } = context;
  const place = path.resolve(io.cwd, out);
  const format = formats.find((one) => one === options.text('format')) ?? 'md';
  await makeFolder(io, place);
  const answers = answerDocuments(round, { on: today, lang: language });
  for (const { name, document } of answers)
    await writeWhole(io, path.join(place, `${name}.${format}`), await render(document, format));
  const shown = path.relative(io.cwd, place) || '.';
  if (!wantsJson)
    print(t(`已写入 ${answers.length} 份材料：${shown}`, `Wrote ${answers.length} documents: ${shown}`));
}
