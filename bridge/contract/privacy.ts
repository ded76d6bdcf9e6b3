import { z } from 'zod';
import { ownKindsSchema } from '../../catalog/triage/secrets/privacy';

export const privacySettingsSchema = z.strictObject({
  /** Kinds of secrets that a team has added to those that are found anyway. */
  kinds: ownKindsSchema,
});
export type PrivacySettings = z.infer<typeof privacySettingsSchema>;
