import type { Entry, Manners, Text } from '../../../schema';
import type { CodeIndex, Reading } from '../../numbers/code-index';
import type { NearMiss } from '../../result';
import type { Sightings } from '../../sightings';
import type { NumberMention } from '../clue/number-mention';
import { signFit } from './sign';

/** As many as a person will read. */
const most = 20;

interface KnownCodes {
  readonly codes: CodeIndex;
  readonly manners: (sdk: string) => Manners;
}

/**
 * Numbers that stand like codes, are in no document, and look like some that are: the same digits with another sign,
 * or a value close by. One miss a number, at most four entries each; none where a neighbour's mark claims the text.
 */
export function nearMisses(
  sightings: Sightings,
  { codes, manners }: KnownCodes,
  mentions: readonly NumberMention[],
): NearMiss[] {
  const misses = new Map<string, NearMiss>();
  for (const mention of mentions) {
    const { token, readings } = mention;
    const text = sightings.text.slice(token.start, token.end);
    if (misses.has(text) || misses.size >= most || token.form !== 'plain') continue;
    const means = (reading: Reading) =>
      reading.base === 'decimal' && signFit(reading, token, manners(reading.entry.sdk).turnsSigns);
    if (readings.some(means)) continue;
    const code = token.negative ? -token.value : token.value;
    const otherSign = token.value < 1000 ? [] : readings.filter(({ base }) => base === 'decimal');
    const nearest = [
      ...otherSign.map(({ entry }) => ({ entry: entry.id, difference: signDiffers(entry) })),
      ...codes.neighbours(code).map((entry) => ({ entry: entry.id, difference: valueDiffers(entry, code) })),
    ];
    if (nearest.length === 0 || sightings.origins.at(token).foreign) continue;
    misses.set(text, { text, span: { start: token.start, end: token.end }, nearest: nearest.slice(0, 4) });
  }
  return [...misses.values()];
}

function signDiffers({ code }: Entry): Text {
  return {
    zh: `文档里有 ${code ?? ''}，但正负号不同，是另一个码。`,
    en: `The documents have ${code ?? ''}; its sign differs, so it is another code.`,
  };
}

function valueDiffers({ code }: Entry, seen: number): Text {
  const distance = Math.abs(Number(code) - seen);
  return {
    zh: `数值相差 ${distance}`,
    en: `differs by ${distance}`,
  };
}
