import { lineAround } from '../lines';
import { once } from '../once';
import type { MarkHit } from '../origin/scan-marks';
import type { Span } from '../result';
import { matchesIn } from '../text/matches';
import { type Act, actOf } from './act-rules';
import { reportsNothing } from './genres';
import { isUnderHead } from './heads';
import { type Sentence, sentenceInTalk } from './sentence';
import { withoutNames } from './without-names';

/** In UTF-16 units: how far above a number the head of a document is looked for. */
const headReach = 240;
/** Sentences whose act is kept. */
const mostKept = 256;

/** In UTF-16 units: people take back what they said in a talk. */
const longestTalk = 2000;
/** 不是 -2342，我翻了日志，是 -2346: what was said before is taken back wherever it stands, and another is put in its place. */
const takenBack =
  /(?:(?<!是)不是|并非|\b(?:not|isn['’]t|wasn['’]t))\s{0,2}["“]?(?<code>-?\d{3,9})(?!\d)["”]?(?!\s?[，,]?\s?就是)(?=[^\n]{0,40}?(?:是|[,，]\s?(?:but|it)\b|\bbut\b)[^\n\d]{0,8}-?\d{3})/gi;

/** A line of a document that is asked about all the same. */
const asks = /[?？]\s*$/;
const lineReach = 200;
function lineWith(text: string, span: Span): string {
  const { start, end } = lineAround(text, span, lineReach);
  return text.slice(start, end);
}

/** The numbers of a talk that somebody puts another in the place of. */
function takenBackIn(text: string): ReadonlySet<string> {
  if (text.length > longestTalk) return new Set();
  return new Set(matchesIn(text, takenBack).map(({ groups }) => groups?.['code'] ?? ''));
}

/** Answers what the sentence of a span does. A log says the same with other numbers: it is judged once. */
export function actsIn(
  text: string,
  marks: readonly MarkHit[],
  sentenceAt: (span: Span) => Sentence,
): (span: Span) => Act | undefined {
  const known = new Map<string, Act | undefined>();
  const isDocument = once(() => reportsNothing(text));
  const gone = once(() => takenBackIn(text));
  return (span) => {
    if (gone().has(text.slice(span.start, span.end))) return 'denied';
    if (isDocument() && !asks.test(lineWith(text, span))) return 'documented';
    const sentence = withoutNames(sentenceInTalk(text, span, sentenceAt(span)), span, marks);
    const above = text.slice(Math.max(0, span.start - headReach), span.start);
    const isHeaded = isUnderHead(above);
    const { before, after, preceding, following } = sentence;
    const wording = [before, after, preceding, following, isHeaded].join('\0').replace(digitOfSeveral, '9');
    if (!known.has(wording)) {
      if (known.size >= mostKept) known.clear();
      known.set(wording, actOf(sentence, isHeaded));
    }
    return known.get(wording);
  };
}

/** No rule asks for the value of a number, only for its length. */
const digitOfSeveral = /(?<=\d)\d|\d(?=\d)/g;
