import { z } from 'zod';

/** The file in a back-up that tells of it. */
export const manifestName = 'backup.json';

/** To be raised when an older Errdesk would misread a new one. */
const version = 1;

const manifestSchema = z.looseObject({
  format: z.literal('errdesk-backup'),
  version: z.int(),
  /** Milliseconds since 1970. */
  made: z.int().nonnegative(),
  /** How many cases are in it. */
  cases: z.int().nonnegative(),
});
export type Manifest = Pick<z.infer<typeof manifestSchema>, 'made' | 'cases'>;

export const manifestText = ({ made, cases }: Manifest): string =>
  JSON.stringify({ format: 'errdesk-backup', version, made, cases });

/** What a back-up says of itself; null where it says nothing that can be read. */
export function manifestOf(text: string | undefined): (Manifest & { isNewer: boolean }) | null {
  const read = manifestSchema.safeParse(parsed(text ?? '')).data;
  return read ? { made: read.made, cases: read.cases, isNewer: read.version > version } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
