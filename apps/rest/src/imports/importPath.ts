import * as z from 'zod';
import { ledgerPath } from '../schema/fields.ts';

export const importPath = ledgerPath.extend({ id: z.string().meta({ description: 'Id of the import.' }) });
