import { z } from 'zod';

/** What a back-up holds against what is there, before anything is replaced. */
export const restorePlanSchema = z.strictObject({
  cases: z.strictObject({
    /** Only in the back-up: they will be added. */
    added: z.int().nonnegative(),
    /** In both and different: those of the back-up will take the place of those here. */
    replaced: z.int().nonnegative(),
    /** Of these, how many were changed here after the back-up was. */
    newerHere: z.int().nonnegative(),
    equal: z.int().nonnegative(),
    /** Only here: they stay. */
    kept: z.int().nonnegative(),
  }),
  /** Rows of the back-up that cannot be read. */
  unreadable: z.int().nonnegative(),
  /** The files of the profile that it has, and whether they differ from those here. */
  files: z.array(z.strictObject({ name: z.string(), differs: z.boolean() })),
  /** When the newest of its cases was changed; null where it has none. */
  newest: z.int().nonnegative().nullable(),
});
export type RestorePlan = z.infer<typeof restorePlanSchema>;
