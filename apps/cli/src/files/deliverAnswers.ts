import path from 'node:path';
import { answerDocuments, type Round } from '@zhenggai/importer';
import { formats, render } from '@zhenggai/report';
import { sayTypefaces } from '../print/sayTypefaces.ts';
import type { Context } from '../shell/Context.ts';
import type { Options } from '../shell/Options.ts';
import { makeFolder } from './makeFolder.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * Writes the answers to the units and the report of a round into the folder of `--out`, where it is given. An answer of
 * an earlier round stays where there is nothing new to say: what the unit has to correct stands in it.
 */
export async function deliverAnswers(context: Context, round: Round, options: Options): Promise<void> {
  const out = options.text('out');
  if (out === undefined) return;
  const { io, on, language, wantsJson, print, t } = context;
  const place = path.resolve(io.cwd, out);
  const format = formats.find((one) => one === options.text('format')) ?? 'md';
  await makeFolder(io, place);
  const answers = answerDocuments(round, { on, lang: language });
  let kept = 0;
  for (const { name, document, isRepeat } of answers) {
    const file = path.join(place, `${name}.${format}`);
    if (isRepeat && (await io.files.kind(file)) === 'file') kept++;
    else await writeWhole(io, file, await render(document, format));
  }
  sayTypefaces(context, [format]);
  const shown = path.relative(io.cwd, place) || '.';
  if (wantsJson) return;
  const written = answers.length - kept;
  print(t(`已写入 ${written} 份材料：${shown}`, `Wrote ${written} documents: ${shown}`));
  if (kept > 0)
    print(t(`没有新内容、保留原回执的 ${kept} 份`, `Nothing new to say, earlier answers kept: ${kept}`));
}
