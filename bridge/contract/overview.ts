import { z } from 'zod';
import {
  overviewDetailOrderSchema,
  overviewDetailSchema,
  overviewOrderSchema,
  overviewRowSchema,
  overviewRowsOrderSchema,
  overviewSchema,
  stepTallySchema,
} from '../../catalog/cases/overview/overview';

const cell = z.union([z.string().max(1000), z.number(), z.null()]);

/** In bytes: more than the chart of the largest screen needs. */
const largestPicture = 16_000_000;

/** A table of the overview, or the picture of its chart as PNG. */
export const overviewFileSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('csv'),
    headings: z.array(z.string().max(200)).min(1).max(1000),
    rows: z.array(z.array(cell).max(1000)).max(5000),
  }),
  z.strictObject({
    kind: z.literal('png'),
    picture: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= largestPicture && isPng(bytes)),
  }),
]);
export type OverviewFile = z.infer<typeof overviewFileSchema>;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const isPng = (bytes: Uint8Array) => signature.every((byte, at) => bytes[at] === byte);

/** What the overview asks of the kept cases. */
export const overviewRequests = {
  'overview.read': { needs: 'nothing', input: overviewOrderSchema, value: overviewSchema },
  /** What stands behind the rows that somebody sees, in the order in which they were given. */
  'overview.rows': { needs: 'nothing', input: overviewRowsOrderSchema, value: z.array(overviewRowSchema) },
  'overview.detail': { needs: 'nothing', input: overviewDetailOrderSchema, value: overviewDetailSchema },
  'overview.steps': { needs: 'nothing', input: overviewOrderSchema, value: z.array(stepTallySchema) },
  /** Asks for a path and writes a table or picture there. Answers the path; null when none was chosen. */
  'overview.save': {
    needs: 'gesture',
    input: overviewFileSchema,
    value: z.string().nullable(),
  },
} as const;
