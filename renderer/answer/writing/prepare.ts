import { prepareBody } from '../../../catalog/answer/answer';
import type { Subject } from '../../../catalog/answer/subject';
import { aboutEntries } from '../../../catalog/answer/subjects';
import type { Template } from '../../../catalog/answer/template';
import type { LoadedCatalog } from '../../state/catalog-context';
import { answerOf } from './answer-of';

/** What is likely to be written first. */
const kinds = ['finding', 'findings', 'symptom', 'question', 'neighbour'] as const;
const languages = ['zh', 'en'] as const;

/**
 * What makes the first letter ready sooner, in steps of some milliseconds: the templates parsed, and one letter written,
 * by which the browser compiles what writes it.
 */
export function stepsToPrepare(
  templateFor: (kind: Subject['kind']) => Template,
  { entries, packs, faults }: Pick<LoadedCatalog, 'entries' | 'packs' | 'faults'>,
): (() => void)[] {
  const parsing = kinds.flatMap((kind) =>
    languages.map((language) => () => prepareBody(templateFor(kind).body[language])),
  );
  const [entry] = entries;
  if (!entry) return parsing;
  const none = { zh: {}, en: {} };
  const letter = answerOf(aboutEntries([entry], undefined), [], {
    ...{ template: templateFor('finding'), packs, faults, fields: none, words: none },
    ...{ audience: 'customer', length: 'full' },
  });
  return [...parsing, ...languages.map((language) => () => void letter[language])];
}
