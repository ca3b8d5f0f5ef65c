import type { Round } from '@zhenggai/importer';
import type { Context } from '../shell/Context.ts';
import type { Options } from '../shell/Options.ts';

export async function deliverAnswers(_context: Context, _round: Round, _options: Options): Promise<void> {}
