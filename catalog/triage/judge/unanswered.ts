import type { KnownPacks } from '../../pack/known-packs';
import type { Entry, Text } from '../../schema';
import type { RuledOut } from '../result';
import type { Candidate } from './clue/candidate';
import type { NumberMention } from './clue/number-mention';
import { statusOf } from './status';

/** A number that was judged, and what it could have been. */
export interface JudgedNumber {
  readonly mention: NumberMention;
  readonly candidates: readonly Candidate[];
}

/** What a number is far more often than a code of ours; undefined where it is nothing in particular. */
function moreOften(value: number): Text | undefined {
  return statusOf(value)?.moreOften ?? (value < 1000 ? short : undefined);
}

const short: Text = { zh: '这样短的数字各家都用', en: 'A number so short is used by everybody' };

const mostMeanings = 2;
/** As many as a person will read. */
const most = 60;

/**
 * Numbers that equal a documented code, stand like codes, and are no finding (`shown`): each value once, with the
 * reason and with what it would mean. Without these a person would think that the number was overlooked.
 */
export function unanswered(
  judged: readonly JudgedNumber[],
  shown: ReadonlySet<Entry>,
  packs: KnownPacks,
): RuledOut[] {
  const byValue = new Map<number, RuledOut>();
  for (const { mention, candidates } of judged) {
    const { start, end, value } = mention.token;
    if (byValue.size >= most) break;
    if (byValue.has(value) || candidates.length === 0) continue;
    if (candidates.some(({ entry }) => shown.has(entry))) continue;
    byValue.set(value, { span: { start, end }, reason: reasonFor(value, candidates, packs) });
  }
  return [...byValue.values()];
}

function reasonFor(value: number, candidates: readonly Candidate[], packs: KnownPacks): Text {
  const why = againstAll(candidates) ?? moreOften(value) ?? noSign;
  const [first, ...others] = meaningsOf(candidates);
  if (!first) return why;
  const alike = others.filter(({ sdk }) => sdk === first.sdk).slice(0, mostMeanings - 1);
  const titles = [first, ...alike].map(({ title }) => title);
  const { zh, en } = packs.titleOf(first.sdk);
  return {
    zh: `${plain(why.zh)}；在${zh} 里它是“${titles.map((title) => title.zh).join('”或“')}”。`,
    en: `${plain(why.en)}; in ${en} it would mean: ${titles.map((title) => title.en).join('; or: ')}.`,
  };
}

/** Likeliest first. */
function meaningsOf(candidates: readonly Candidate[]): Entry[] {
  return [...new Set([...candidates].sort((a, b) => b.score - a.score).map(({ entry }) => entry))];
}

const noSign: Text = {
  zh: '没有线索表明它出自目录里的哪个 SDK',
  en: 'Nothing shows that one of the SDKs in the catalog wrote it',
};

function plain(sentence: string): string {
  return sentence.replace(/[。.]$/, '');
}

/** A clue lighter than this is no reason not to believe a number. */
const heavy = -1.2;

/** The reason of the heaviest clue against the likeliest candidate. */
function againstAll(candidates: readonly Candidate[]): Text | undefined {
  const [likeliest] = [...candidates].sort((a, b) => b.score - a.score);
  const [against] = (likeliest?.clues ?? [])
    .filter(({ weight, reason }) => reason !== undefined && weight <= heavy)
    .sort((a, b) => a.weight - b.weight);
  return against?.reason;
}
