import type { Text } from '../../schema';
import type { Clue } from './candidate';
import type { NumberMention } from './number-mention';

/** Nothing but a word of choice between two numbers. */
const either =
  /^["'”’)）]?\s{0,2}(?:(?:[,，、]\s{0,2})?(?:\bor\b(?: (?:maybe|was it|perhaps|was that|possibly))?|\bmaybe\b|\bperhaps\b|还是|或者?是?|抑或|要么(?:就)?是|也可能是|可能是)|[?？,，]\s{0,2}(?:or |maybe |perhaps |or maybe |还是|也可能是?|可能是?)?)\s{0,2}["'“‘(（]?$/i;
/** In UTF-16 units. */
const mostBetween = 20;

/** Whoever says another number of the same event: 实习生说 1101，组长说 1201; he reads 1101, she swears it was 1102. */
const witness =
  /^[^\d]{0,48}?(?:\b(?:says?|said|claims?|claimed|swears?|insists?|remembers?|recalls?|thinks?|believes?|heard|noted|wrote(?: down)?|reads?)\b(?: (?:that|it|was|is|of|the|code|error|about|on|a)\b){0,4}|(?:说|念|记得|记的|写|讲|听到|看到|认为|坚持)(?:的?是|成|到|的)?)\W{0,3}$/i;
const tells =
  /(?:\b(?:says?|said|claims?|claimed|swears?|remembers?|recalls?|thinks?|heard|noted|wrote(?: down)?|reads?)\b|说|念|记得|记的|写|讲|听到|看到|认为)[^\d\n]{0,24}$/i;
const mostBetweenWitnesses = 64;

/** The same numbers, by ascending start, with those linked of which somebody says that it is one or the other. */
export function withChoices(text: string, mentions: readonly NumberMention[]): NumberMention[] {
  const linked = [...mentions];
  for (const [index, mention] of mentions.entries()) {
    const before = linked[index - 1];
    if (!before || !isEither(text, before, mention)) continue;
    const choice = before.choice ?? before.token.start;
    const place = before.place.weight > mention.place.weight ? before.place : mention.place;
    linked[index - 1] = { ...before, choice };
    linked[index] = { ...mention, place, choice };
  }
  return linked;
}

function isEither(text: string, { token: one }: NumberMention, { token: other }: NumberMention): boolean {
  const between = text.slice(one.end, other.start);
  if (other.start <= one.end || one.value === other.value) return false;
  if (between.length <= mostBetween && either.test(between)) return !/^[,，]\s{0,2}$/.test(between);
  if (between.length > mostBetweenWitnesses || !witness.test(between)) return false;
  return tells.test(text.slice(Math.max(0, one.start - mostBetween * 2), one.start));
}

/** Confidence 0.79 at most for the two together: nobody knows which. */
const mostOfEither = 1.3;

const unsure: Text = {
  zh: '原文说是这个或另一个，没有说定是哪一个。',
  en: 'The text says this one or another, and not which.',
};

export const choiceClues = ({ choice }: NumberMention): Clue[] =>
  choice === undefined ? [] : [{ id: 'either', weight: 0, most: mostOfEither, reason: unsure }];

/** Numbers of one choice are rivals. */
export const groupOf = ({ token, choice }: NumberMention): string => `number ${choice ?? token.start}`;
