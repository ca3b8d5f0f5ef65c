import * as z from 'zod';
import { isLocalDate, type LocalDate } from '../date/LocalDate.ts';
import { populations } from '../finding/Finding.ts';
import { inspectionKinds } from './Ledger.ts';

/** A day that exists, `YYYY-MM-DD`. */
export const dateSchema = z.custom<LocalDate>(isLocalDate, 'YYYY-MM-DD');

const count = z.int().nonnegative();

/** What a ledger says of itself, as a file or a request may bring it. */
export const ledgerFactsSchema = z.strictObject({
  issuer: z.string().min(1).exactOptional(),
  inspectingBody: z.string().min(1).exactOptional(),
  kind: z.enum(inspectionKinds).exactOptional(),
  period: z.string().min(1).exactOptional(),
  feedbackDate: dateSchema.exactOptional(),
  planIssuedOn: dateSchema.exactOptional(),
  reportDeliveredOn: dateSchema.exactOptional(),
  campaignEnd: dateSchema.exactOptional(),
  declared: z.partialRecord(z.enum(populations), count).exactOptional(),
  departments: z.array(z.string().min(1)).exactOptional(),
});
