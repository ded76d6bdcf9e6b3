import { lineAround } from '../lines';
import type { NumberToken } from '../numbers/number-token';
import type { Place } from '../numbers/places';
import type { Sightings } from '../sightings';
import { isOfCallsAlone } from '../words/of-calls';
import type { Clue } from './clue/candidate';
import type { NumberMention } from './clue/number-mention';
import type { Spoken } from './clue/sentence-clues';
import type { Surroundings } from './clue/surroundings';

/** In UTF-16 units. A paste this short, without the signs of a log, is a sentence that a person wrote. */
const longestSentence = 240;
const machineText = /[{}<>|]|\b(?:at|in) \S+:\d|=>|\w=[^\s&]{0,40}&\w{1,30}=/;
/** A box that a screen draws around what it says. */
const sidesOfBox = /^[^\S\n]*\||\|[^\S\n]*$/gm;
const han = /[\u3400-\u9fff]/;

/**
 * What the tone of the paste says. A person who writes one sentence with one number reports that number
 * (`one-sentence`); and it counts whether anything near is about calls at all.
 */
export function toneClues(
  { text }: Sightings,
  surroundings: Surroundings,
  { place, readings, token }: NumberMention,
  spoken: Spoken,
): Clue[] {
  const { surmise } = surroundings;
  const clues: Clue[] = [];
  const ours = readings.some(({ entry }) => surmise.ownTraces.has(entry.sdk));
  const aboutCalls = ours ? surroundings.aboutCalls : isAboutCalls(surroundings, spoken);
  const reports =
    isSentence(text) &&
    (place.weight >= 1 || (place.weight > -1 && (aboutCalls || ours) && isOnlyNumber(text, token)));
  if (reports)
    clues.push({
      id: 'one-sentence',
      weight: aboutCalls || ours ? 1.2 : sentenceWeight(lineOf(text, token), place),
    });
  if (aboutCalls) clues.push({ id: 'about-calls', weight: 0.9 });
  else if (!ours)
    clues.push({ id: 'about-nothing', weight: reports && han.test(lineOf(text, token)) ? -0.2 : -0.9 });
  return clues;
}

/** Whether a paste is a sentence that a person wrote. */
export function isSentence(text: string): boolean {
  return text.length <= longestSentence && !machineText.test(text.replace(sidesOfBox, ' '));
}

/** Where, on what or with what somebody met a trouble. */
const circumstance =
  /\b(?:at|from) (?:home|work|school|the office)\b|\b(?:windows|win) ?\d{1,2}\b|\b(?:mac(?:os|book)?|iphone|ipad|android|laptop|chrome|firefox|safari|edge|wi-?fi)\b|家里|在家|公司|单位|办公室|学校|电脑|手机|平板|笔记本|浏览器|苹果|安卓/i;

/** Whether a person says where or with what something came up. */
export function tellsCase(text: string): boolean {
  return isSentence(text) && circumstance.test(text);
}

/** Words that other trades have too, such as a ticket or a screen, are not about calls where a stranger speaks. */
function isAboutCalls({ aboutCalls, saidNear }: Surroundings, spoken: Spoken): boolean {
  return aboutCalls && (isOfCallsAlone(saidNear) || spoken.stranger === undefined);
}

/** In English two words and a number may be about any product; a Chinese customer who reports one writes to us. */
function sentenceWeight(line: string, { id }: Place): number {
  const reported = id === 'reported' || id === 'error-word' || id === 'code-key' || id === 'alone';
  return han.test(line) && reported ? 1.2 : 0.4;
}

/** In UTF-16 units to either side. */
const lineReach = 220;

/** A greeting in Chinese on another line does not make an English line a customer's sentence. */
function lineOf(text: string, token: NumberToken): string {
  const { start, end } = lineAround(text, token, lineReach);
  return text.slice(start, end);
}

function isOnlyNumber(text: string, token: NumberToken): boolean {
  return !/\d{4}/.test(text.slice(0, token.start)) && !/\d{4}/.test(text.slice(token.end));
}
