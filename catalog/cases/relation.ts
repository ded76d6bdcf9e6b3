import { z } from 'zod';

/**
 * How a person says that cases relate. `same`: they are one matter. `apart`: each is not the same as the others of its
 * matter. `unlike`: they are not even shown beside each other.
 */
export const relationSchema = z.enum(['same', 'apart', 'unlike']);
export type Relation = z.infer<typeof relationSchema>;
