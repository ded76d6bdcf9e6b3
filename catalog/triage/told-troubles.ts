import type { CatalogIndex } from './catalog-index';
import { type CauseMention, withCauseFirst } from './causes/find-causes';
import { worthShowing } from './judge/decision/verdict';
import type { Weighed } from './judge/decision/weigh';
import { hasOtherCode } from './judge/word/judge-words';
import type { Span } from './result';
import type { Sightings } from './sightings';
import type { SymptomMention } from './symptoms/find-symptoms';

interface Told {
  readonly symptoms: readonly SymptomMention[];
  readonly cause: CauseMention | undefined;
}

/**
 * Troubles told without a code, where no code speaks: neither one that is known nor one that stands beside them. The one
 * that a known cause is of goes first. What is only told in words like an entry's gives way to such a cause, unless they
 * stand by themselves.
 */
export function toldIn(
  sightings: Sightings,
  index: CatalogIndex,
  weighed: readonly Weighed[],
  theirsSpeaks: boolean,
): Told {
  const shown = weighed.filter(({ likelihood }) => likelihood >= worthShowing);
  const none = { symptoms: [], cause: undefined };
  if (theirsSpeaks || shown.some(({ best }) => best.via !== 'symptom')) return none;
  const isReport = (span: Span) => !hasOtherCode(sightings, span) && !sightings.wholeActAt(span);
  const symptoms = index.symptoms.find(sightings.text).filter(({ spans }) => spans.every(isReport));
  const cause = index.causes.find(sightings.text, symptoms, isReport);
  if (!cause) return shown.length > 0 ? none : { symptoms, cause };
  if (standByThemselves(weighed, sightings.text)) return none;
  return { symptoms: withCauseFirst(symptoms, cause), cause };
}

/**
 * Whether words report an error although they fit a known cause: their SDK is named, or one error is told by them as a
 * message.
 */
const standByThemselves = (weighed: readonly Weighed[], text: string): boolean =>
  weighed.some(
    ({ best: { via, clues }, likelihood }) =>
      via === 'symptom' &&
      (clues.some(({ id }) => id === 'own-mark') || (likelihood >= alone && ofMessage.test(text))),
  );
/** Of several errors that one message may be, none is as likely. */
const alone = 0.6;
const ofMessage = /提示(?!音)|报错|\b(?:error|message)\b/i;
