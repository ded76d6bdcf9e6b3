import type { KnownPacks } from '../pack/known-packs';
import type { Fault, Language } from '../schema';
import type { Missing } from '../triage/result';
import type { Subject } from './subject';
import type { FieldName } from './variables/variables';
import type { OwnWords } from './wording/letter-words';

/** What is answered, for whom and how. */
export interface AnswerOrder {
  subject: Subject;
  /** Names of the SDKs and documents in it. */
  packs: KnownPacks;
  /** The playbooks, by id. */
  faults: ReadonlyMap<string, Fault>;
  language: Language;
  audience: 'customer' | 'developer';
  /** `chat` is short, in tight lines without markup. */
  length: 'short' | 'full' | 'chat';
  /** What the case lacks and is asked for. */
  missing: readonly Missing[];
  /** What the person has entered: customer, ticket, agent, date (as it is printed), excerpt (without its secrets). */
  fields: Readonly<Partial<Record<FieldName, string>>>;
  /** The team's own greeting, closing and the like, in that language. Its signature is for where no `agent` is given. */
  words?: OwnWords;
}
