import { appending } from './appending/appending.ts';
import { deadlines } from './deadlines/deadlines.ts';
import type { Figure } from './Figure.ts';
import { http } from './http/http.ts';
import { notice } from './notice/notice.ts';
import { reading } from './reading/reading.ts';
import { starting } from './starting/starting.ts';

/** Every figure, in the order of the data's path. */
export const figures: readonly Figure[] = [reading, deadlines, notice, appending, starting, http];
