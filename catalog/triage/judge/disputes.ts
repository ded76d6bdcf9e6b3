import type { Concept } from '../../lexicon/lexicon';
import { states } from '../../lexicon/states';
import type { Catalog, Entry, Text } from '../../schema';
import { saidIn } from '../words/concepts';
import type { Clue } from './clue/candidate';

/** One of the meanings that the documents give to a code. */
interface Reading {
  readonly says: Text;
  /** What only this reading speaks of. */
  readonly alone: ReadonlySet<Concept>;
}

/** The most that a code scores whose documents contradict each other: just too little to be claimed. */
const mostDisputed = 1.4;

/**
 * Codes to which the documents give different meanings. Only what else is said can tell which one is meant; without
 * that the code is a question, with every meaning in the reason.
 */
export class Disputes {
  private readonly readings = new Map<string, readonly Reading[]>();

  constructor({ entries }: Pick<Catalog, 'entries'>) {
    for (const { id, disputes } of entries) {
      const dispute = disputes.find(({ over }) => over === 'meaning');
      if (dispute) this.readings.set(id, readingsOf(dispute.readings));
    }
  }

  /** `before` are the clues so far, whose sum is what the dispute limits. */
  clues(entry: Entry, said: ReadonlySet<Concept>, before: readonly Clue[]): Clue[] {
    const readings = this.readings.get(entry.id);
    if (!readings || before.some(({ id }) => id === 'own-name')) return [];
    const meant = readings.filter(({ alone }) => [...alone].some((concept) => said.has(concept)));
    const [only] = meant;
    if (only && meant.length === 1) return [{ id: 'dispute-settled', weight: 0, reason: settledBy(only) }];
    const sum = before.reduce((total, { weight }) => total + weight, 0);
    return [{ id: 'disputed', weight: Math.min(0, mostDisputed - sum), reason: undecided(readings) }];
  }
}

function readingsOf(readings: readonly Text[]): Reading[] {
  const concepts = readings.map(({ zh, en }) => statesIn(`${zh}\n${en}`));
  return readings.map(({ zh, en }, index) => ({
    says: { zh, en },
    alone: new Set(
      [...(concepts[index] ?? [])].filter(
        (concept) => concepts.filter((other) => other.has(concept)).length === 1,
      ),
    ),
  }));
}

/** What is the matter, not with what: both readings are about the same thing. */
function statesIn(text: string): Set<Concept> {
  return new Set([...saidIn(text)].filter((concept) => Object.hasOwn(states, concept)));
}

const plain = (sentence: string) => sentence.replace(/[。.]$/, '');

function undecided(readings: readonly Reading[]): Text {
  return {
    zh: `几份文档对它的说法相反，要先弄清是哪一种：${readings.map(({ says }) => plain(says.zh)).join('；或者：')}。`,
    en: `The documents contradict each other about it; find out which is meant: ${readings
      .map(({ says }) => plain(says.en))
      .join('; or: ')}.`,
  };
}

function settledBy({ says }: Reading): Text {
  return {
    zh: `几份文档对它的说法相反，这里的文字符合其中一种：${plain(says.zh)}。`,
    en: `The documents contradict each other about it; the words here fit one of them: ${plain(says.en)}.`,
  };
}
