import { z } from 'zod';
import { caseSchema } from '../../catalog/cases/case';
import { changes, saidSchema } from '../../catalog/cases/replay';
import { savedLinesSchema } from './cases';

const id = z.string().min(1).max(100);
const count = z.int().nonnegative();

/** A case of which another thing is said now than when it was kept. */
const differenceSchema = z.strictObject({
  id: caseSchema.shape.id,
  /** Its ticket, else its id. */
  name: z.string(),
  is: z.enum(changes).exclude(['same']),
  before: saidSchema,
  now: saidSchema,
});
export type ReplayDifference = z.infer<typeof differenceSchema>;

const replaySchema = z.strictObject({
  /** How many cases are the same, better, worse and otherwise. */
  counts: z.record(z.enum(changes), count),
  /** The first of each kind, in the order of the cases. */
  differences: z.array(differenceSchema),
});
export type Replay = z.infer<typeof replaySchema>;

/** `cancelled`: a person or a newer one stopped it. */
export const replayProblem = z.strictObject({
  code: z.literal('replay-ended'),
  why: z.enum(['cancelled', 'failed']),
});

export const replayRequests = {
  /** Reads all kept cases with the rules and packs of today, and with what the desk decided. One at a time. */
  'replay.run': { needs: 'nothing', input: z.strictObject({ id }), value: replaySchema },
  'replay.cancel': { needs: 'nothing', input: z.strictObject({ id }), value: z.undefined() },
  /** Asks for a path and writes every difference of the last one, as `errdesk replay --json` does. */
  'replay.export': { needs: 'gesture', input: z.undefined(), value: savedLinesSchema.nullable() },
} as const;

export const replayEvents = {
  /** How much is done, 0 to 1. */
  'replay.progress': z.strictObject({ id, share: z.number().min(0).max(1) }),
};
