import { writeAnswer } from '../../catalog/answer/answer';
import { bundledFor } from '../../catalog/answer/bundled';
import { aboutEntries } from '../../catalog/answer/subjects';
import type { KnownPacks } from '../../catalog/pack/known-packs';
import type { Entry, Fault, Language } from '../../catalog/schema';
import type { Templates } from '../state/templates-of';

/** The answer about an entry without a case, by the team's template. */
export function entryAnswer(
  entry: Entry,
  { packs, faults }: { packs: KnownPacks; faults: ReadonlyMap<string, Fault> },
  language: Language,
  { chosenFor, usual: { words, audience, length } }: Pick<Templates, 'chosenFor' | 'usual'>,
): string {
  const order = {
    ...{ packs, faults, language, audience, length, words: words[language], fields: {}, missing: [] },
    subject: aboutEntries([entry], undefined),
  };
  const answer = writeAnswer(chosenFor('finding'), order);
  // The template says nothing about this entry, or was changed in its file and is broken.
  return answer.text === '' ? writeAnswer(bundledFor('finding'), order).text : answer.text;
}
