import type { Row } from 'node:sqlite';
import { z } from 'zod';
import { type Case, caseSchema } from '../../../catalog/cases/case';

/** A case's columns, in the order of the table, without `row`, `print` and `removed`. */
export const columns = [
  'id',
  'kept',
  'changed',
  'answered',
  'closed',
  'outcome',
  'verdict',
  'finding',
  'chosen_by',
  'printed',
  'sdk',
  'counts',
  'customer',
  'ticket',
  'tags',
  'note',
  'text',
  'cut',
  'answer',
  'seen',
  'tried',
  'helped',
  'fingerprint',
] as const;
type Column = (typeof columns)[number];

export function rowOf({ chosen, seen, tried, helped, tags, fingerprint, ...plain }: Case) {
  const row = {
    ...plain,
    finding: chosen.id,
    chosen_by: chosen.by,
    printed: chosen.printed,
    sdk: chosen.sdk,
    counts: chosen.counts ? 1 : 0,
    tags: JSON.stringify(tags),
    seen: JSON.stringify(seen),
    tried: JSON.stringify(tried),
    helped: JSON.stringify(helped),
    fingerprint: JSON.stringify(fingerprint),
  } satisfies Record<Column, string | number | null>;
  return columns.map((column) => row[column]);
}

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});

/** What a row has in place of the case's own fields. */
const rowSchema = z.object({
  finding: z.unknown(),
  chosen_by: z.unknown(),
  printed: z.unknown(),
  sdk: z.unknown(),
  counts: z.literal([0, 1]).transform(Boolean),
  ...{ tags: json, seen: json, tried: json, helped: json, fingerprint: json },
});

const plainColumns = [
  ...['id', 'kept', 'changed', 'answered', 'closed', 'outcome', 'verdict'],
  ...['customer', 'ticket', 'note', 'text', 'cut', 'answer'],
] as const;

/** The case of a row; undefined where the row is damaged. */
export function caseOf(row: Row): Case | undefined {
  const read = rowSchema.safeParse(row).data;
  if (!read) return undefined;
  const { finding, chosen_by, printed, sdk, counts, ...lists } = read;
  const plain = Object.fromEntries(plainColumns.map((column) => [column, row[column]]));
  const chosen = { id: finding, by: chosen_by, printed, sdk, counts };
  return caseSchema.safeParse({ ...plain, ...lists, chosen }).data;
}
