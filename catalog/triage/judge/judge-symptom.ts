import type { Text } from '../../schema';
import { lineAround } from '../lines';
import { exclusions } from '../numbers/exclusions';
import { leadOf } from '../numbers/lead';
import { placeOf } from '../numbers/place-of';
import { scanNumbers } from '../numbers/scan-numbers';
import { spares } from '../origin/origins';
import { certainlyUnlisted } from '../origin/unlisted-products';
import type { Span } from '../result';
import type { Sightings } from '../sightings';
import type { SymptomMention } from '../symptoms/find-symptoms';
import { type Candidate, type Clue, candidate } from './candidate';
import { originClues, surroundingsOf } from './surroundings';

/** In UTF-16 units. In a paste this short a code anywhere is the code of the trouble that is described. */
const shortPaste = 600;

/** Plans and questions about how to do something report no trouble. */
const notReported =
  /如何|怎样|怎么(?:把|将|实现|设置|做|写|开|让|才能)|想要|需求|计划|失败率|成功率|是否支持|能不能|可不可以|结果正常|一切正常|都正常|how (?:to|do|can|should)|is it possible|feature request|do you support|would like to|want to/i;

/**
 * The candidates of a trouble described in words, one an entry. Empty where the words report none, or where the text
 * has something better than words: an unlisted product, a neighbour, or a code of its own.
 */
export function judgeSymptom(sightings: Sightings, mention: SymptomMention): Candidate[] {
  const line = lineAround(sightings.text, mention, 160);
  if (notReported.test(sightings.heard(line))) return [];
  const surroundings = surroundingsOf(sightings, mention);
  const { foreign, ownTraces } = surroundings.surmise;
  const { unlisted } = surroundings;
  if (unlisted && unlisted.sign.weight <= certainlyUnlisted && ownTraces.size === 0) return [];
  const signature = mention.entries.every(
    ({ fault }) => fault.startsWith('signature') || fault.startsWith('ticket'),
  );
  const shared = signature && spares(foreign, 'signature-words');
  if (foreign && !shared) return [];
  if (!shared && hasOtherCode(sightings.text, mention)) return [];
  const group = `symptom ${mention.start}`;
  return mention.entries.map((entry) => {
    const clues: Clue[] = [
      {
        id: 'described',
        weight: 1.1 + Math.min(1.2, (mention.words.length - 1) * 0.5),
        reason: described,
        spans: mention.words,
      },
      ...originClues(entry, surroundings).filter(({ weight }) => !shared || weight > 0),
    ];
    const sum = clues.reduce((total, { weight }) => total + weight, 0);
    // Words alone never make an answer nearly certain.
    if (sum > mostByWords) clues.push({ id: 'words-alone', weight: mostByWords - sum });
    return candidate(entry, mention, 'symptom', group, clues);
  });
}

/** Confidence 0.8. */
const mostByWords = 2.3;

const described: Text = {
  zh: '没有错误码，是按文字描述找到的。',
  en: 'There is no code; it was found by the words that describe it.',
};

/**
 * Whether a number that stands like a code comes with the words. It names the trouble then, though it is in no
 * document.
 */
function hasOtherCode(text: string, mention: Span): boolean {
  const area = text.length <= shortPaste ? { start: 0, end: text.length } : lineAround(text, mention, 200);
  const part = text.slice(area.start, area.end);
  let found = false;
  scanNumbers(
    part,
    () => true,
    ({ start, end, negative, form }) => {
      if (found || form === 'split' || form === 'bare-hex' || end - start < 3) return;
      const before = part.slice(Math.max(0, start - 72), start);
      const after = part.slice(end, end + 48);
      if (exclusions.some((rule) => (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true)))
        return;
      const where = placeOf({ lead: leadOf(part, start), before, after, negative, heading: undefined });
      found = 'place' in where && where.place.weight >= 1;
    },
  );
  return found;
}
