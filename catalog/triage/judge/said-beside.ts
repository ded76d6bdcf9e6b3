import type { Entry, Text } from '../../schema';
import type { EntryWords } from '../words/entry-words';
import type { Clue } from './clue/candidate';
import { priorOfCode } from './clue/priors';
import type { Surroundings } from './clue/surroundings';

const agreed: Text = {
  zh: '附带的说明与本条一致。',
  en: 'The message matches this error.',
};
const contradicted: Text = {
  zh: '反证：附带的说明讲的是另一种错误。',
  en: 'Against it: the message describes a different error.',
};
/** A message whose words agree with the entry this much is about it. In the units of the score. */
const enough = 0.7;

/** What is said on the line counts fully, what is said further around less than half; a message counts by itself. */
export function wordClues(entry: Entry, words: EntryWords, surroundings: Surroundings): Clue[] {
  const { said, saidNear, message, messageSaid, surmise } = surroundings;
  const close = words.agreement(entry, said);
  const wide = words.agreement(entry, saidNear);
  const weight = Math.min(2.4, close + (wide - close) * 0.4);
  const clues: Clue[] = [{ id: 'words', weight, supports: true, reason: weight > 1 ? agreed : undefined }];
  if (!message) return clues;
  if (words.agreement(entry, messageSaid) >= enough) {
    clues.push({ id: 'message', weight: 1, supports: true, spans: [message] });
    return clues;
  }
  const named = surmise.ownTraces.get(entry.sdk)?.named === true;
  const weightAgainst = againstMessage(entry, named, messageSaid.size > 0);
  clues.push({
    id: 'other-message',
    weight: weightAgainst,
    reason: named ? undefined : contradicted,
    spans: [message],
  });
  return clues;
}

/**
 * What it weighs that the message says something else. Least where the SDK is named or the number is distinct, since
 * messages are reworded by apps; most where the message was `understood`, that is, has concepts in it.
 */
function againstMessage(entry: Entry, named: boolean, understood: boolean): number {
  if (named) return entry.fault === 'unclassified' ? 0 : -0.5;
  if (entry.fault === 'unclassified') return -0.8;
  const distinct = entry.code !== undefined && priorOfCode(Number(entry.code), entry) >= 0.8;
  return (understood ? -2.6 : -1.6) * (distinct ? 0.4 : 1);
}
