import { writeAnswer } from '../../catalog/answer/answer';
import { bundledFor } from '../../catalog/answer/bundled';
import type { KnownPacks } from '../../catalog/pack/known-packs';
import type { Entry, Language } from '../../catalog/schema';
import type { Templates } from '../state/templates-of';

/** The answer about an entry without a case, by the team's template. */
export function entryAnswer(
  entry: Entry,
  packs: KnownPacks,
  language: Language,
  { chosenFor, usual: { agent, audience, length } }: Pick<Templates, 'chosenFor' | 'usual'>,
): string {
  const fields = agent === '' ? {} : { agent };
  const order = {
    ...{ packs, language, audience, length, fields, missing: [] },
    subject: { kind: 'finding', entry, causes: [] },
  } as const;
  const answer = writeAnswer(chosenFor('finding'), order);
  // The template says nothing about this entry, or was changed in its file and is broken.
  return answer.text === '' ? writeAnswer(bundledFor('finding'), order).text : answer.text;
}
