import { z } from 'zod';

/** What a team calls a kind of its own, as it stands in pseudonyms: ⟦customer number A⟧. */
const kindName = z
  .string()
  .trim()
  .regex(/^[^\p{C}\p{Zl}\p{Zp}⟦⟧]{1,30}$/u);

/** A kind of secrets that a person has added. The pattern is one of `catalog/patterns`; it is checked where it is written. */
export const ownKindSchema = z.strictObject({ name: kindName, pattern: z.string().min(1).max(500) });
export type OwnKind = z.infer<typeof ownKindSchema>;

export const mostKinds = 100;
export const ownKindsSchema = z.array(ownKindSchema).max(mostKinds);

/** Pieces of one text that a person hides by hand, wherever they occur in it. */
export const stretchesSchema = z
  .array(
    z
      .string()
      .max(2000)
      .regex(/\S\s*\S/),
  )
  .max(200);

/** What people add to what is hidden anyway. */
export interface Privacy {
  readonly kinds: readonly OwnKind[];
  readonly stretches: readonly string[];
}
