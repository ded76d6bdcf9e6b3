import { once } from '../once';
import type { MarkHit } from '../origin/scan-marks';
import type { Span } from '../result';
import { type Act, actOf } from './act-rules';
import { disownedIn } from './disclaimers';
import { isUnderHead } from './heads';
import { isNotInUse } from './not-in-use';
import { isReached } from './reached';
import { replacedIn } from './replaced-numbers';
import { type Sentence, sentenceInTalk } from './sentence';
import { withoutNames } from './without-names';

/** In UTF-16 units: how far above a number the head of a document is looked for. */
const headReach = 240;
/** Sentences whose act is kept. */
const mostKept = 256;

/** Answers what the sentence of a span does. A log says the same with other numbers: it is judged once. */
export function actsIn(
  text: string,
  marks: readonly MarkHit[],
  sentenceAt: (span: Span) => Sentence,
  wholeActAt: (span: Span) => Act | undefined,
): (span: Span) => Act | undefined {
  const known = new Map<string, Act | undefined>();
  const isOffer = once(() => isNotInUse(text));
  const gone = once(() => replacedIn(text));
  const disowned = once(() => disownedIn(text, marks));
  return (span) => {
    if (gone().has(text.slice(span.start, span.end))) return 'denied';
    if (isOffer()) return 'documented';
    if (disowned()(span)) return 'disowned';
    const whole = wholeActAt(span);
    if (whole) return unlessReached(text, span, whole);
    const sentence = withoutNames(sentenceInTalk(text, span, sentenceAt(span)), span, marks);
    const above = text.slice(Math.max(0, span.start - headReach), span.start);
    const isHeaded = isUnderHead(above);
    const { before, after, preceding, following } = sentence;
    const wording = [before, after, preceding, following, isHeaded].join('\0').replace(digitOfSeveral, '9');
    if (!known.has(wording)) {
      if (known.size >= mostKept) known.clear();
      known.set(wording, actOf(sentence, isHeaded));
    }
    return unlessReached(text, span, known.get(wording));
  };
}

/** What handles or explains a code reports it all the same where the paste says that it came up. */
function unlessReached(text: string, span: Span, act: Act | undefined): Act | undefined {
  return (act === 'handled' || act === 'documented') && isReached(text, span) ? undefined : act;
}

/** No rule asks for the value of a number, only for its length. */
const digitOfSeveral = /(?<=\d)\d|\d(?=\d)/g;
