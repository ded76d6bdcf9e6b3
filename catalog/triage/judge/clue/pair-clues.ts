import type { Entry, Text } from '../../../schema';
import type { Reading } from '../../numbers/code-index';
import type { Clue } from './candidate';
import type { Pair } from './pairs';

/** Whether the entry's own name is joined to the number. */
export function isPaired(entry: Entry, pairs: readonly Pair[]): boolean {
  return pairs.some(({ name, joined }) => joined && !name.hit.common && name.hit.entries.includes(entry));
}

/**
 * What the names beside a number say: its own name, the error that wraps it, or somebody else's. `named` are the
 * entries of all these names.
 */
export function pairClues(
  entry: Entry,
  pairs: readonly Pair[],
  readings: readonly Reading[],
  named: ReadonlySet<Entry>,
  isSole: boolean,
): Clue[] {
  const ownPair = pairs.find(({ name }) => name.hit.entries.includes(entry));
  if (ownPair) {
    const { token } = ownPair.name;
    const reason = { zh: `旁边写着它的名字 ${token}。`, en: `Its name ${token} stands beside it.` };
    const weight = ownPair.joined ? 4 : 2.5;
    const { start, end } = ownPair.name;
    // A word such as UNKNOWN is everybody's name.
    return [{ id: 'own-name', weight, supports: !ownPair.name.hit.common, reason, spans: [{ start, end }] }];
  }
  const wrapper = pairs.find(({ name }) => name.hit.entries.some(({ id }) => id === entry.parent));
  if (wrapper) {
    const { token, start, end } = wrapper.name;
    const reason = {
      zh: `它紧跟在外层错误 ${token} 后面。`,
      en: `It follows ${token}, the error that wraps it.`,
    };
    return [
      { id: 'wrapped', weight: wrapper.joined ? 3.5 : 2.5, supports: true, reason, spans: [{ start, end }] },
    ];
  }
  // The name decides between the meanings of one number.
  if (readings.some((other) => named.has(other.entry))) return [{ id: 'name-of-another', weight: -3.5 }];
  const unrelated = pairs.find(
    ({ name, joined, hasOwn }) =>
      !hasOwn && (joined || (isSole && pairs.length === 1)) && !related(entry, name.hit.entries),
  );
  if (!unrelated) return [];
  const { hit } = unrelated.name;
  return isDistinct(hit) && disagrees(entry, hit.entries)
    ? [nameDisagrees]
    : [{ id: 'unrelated-name', weight: -1.5 }];
}

function related(entry: Entry, others: readonly Entry[]): boolean {
  return others.some(
    (other) => entry.parent === other.id || other.parent === entry.id || other.code === undefined,
  );
}

/** Whether a name is no word that anybody says: a common one in its documented spelling, of several words. */
export function isDistinct({ common, exact, name }: Pair['name']['hit']): boolean {
  return !common || (exact && /[a-z][A-Z]|_/.test(name));
}

/** Codes of so many digits are no counts, so that a name and such a number do disagree. */
const longEnough = 1000;

/** Whether a number and a name beside it are two documented errors of one SDK. */
function disagrees({ sdk, code }: Entry, named: readonly Entry[]): boolean {
  return (
    Math.abs(Number(code)) >= longEnough && named.some((one) => one.sdk === sdk && one.code !== undefined)
  );
}

const disagreement: Text = {
  zh: '名字和号码在文档里是两条不同的错误。',
  en: 'Name and number are two different errors in the documents.',
};

/** Both stand then, and none is claimed. */
export const nameDisagrees: Clue = { id: 'name-disagrees', weight: 0, most: 1.4, reason: disagreement };
