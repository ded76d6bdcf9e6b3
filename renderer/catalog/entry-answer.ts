import { writeAnswer } from '../../catalog/answer/answer';
import { bundledFor } from '../../catalog/answer/bundled';
import type { Entry, Language } from '../../catalog/schema';

/** What a customer is sent about an entry, without a case of theirs. */
export function entryAnswer(entry: Entry, language: Language): string {
  return writeAnswer(bundledFor('finding'), {
    matter: { kind: 'finding', entry, causes: [] },
    language,
    audience: 'customer',
    length: 'full',
    missing: [],
    fields: {},
  }).text;
}
