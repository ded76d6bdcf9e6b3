import type { KnownPacks } from '../pack/known-packs';
import type { Language } from '../schema';
import type { Missing } from '../triage/result';
import type { Matter } from './matter';
import type { FieldName } from './variables';

/** What is to be answered, for whom and how. */
export interface AnswerOrder {
  matter: Matter;
  /** What the SDKs and documents in it are called. */
  packs: KnownPacks;
  language: Language;
  audience: 'customer' | 'developer';
  length: 'short' | 'full';
  /** What the case lacks and is asked for. */
  missing: readonly Missing[];
  /** The person’s own: customer, ticket, agent, date (as it is to stand there), excerpt (without its secrets). */
  fields: Readonly<Partial<Record<FieldName, string>>>;
}
