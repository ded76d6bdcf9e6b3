import { matchesIn } from '../text/matches';

/** In UTF-16 units: people take back what they said in a talk. */
const longestTalk = 2000;
/** 不是 -2342，我翻了日志，是 -2346: what was said before is taken back wherever it stands, and another is put in its place. */
const replaced =
  /(?:(?<!是)不是|并非|\b(?:not|isn['’]t|wasn['’]t))\s{0,2}["“]?(?<code>-?\d{3,9})(?!\d)["”]?(?!\s?[，,]?\s?就是)(?=[^\n]{0,40}?(?:是|[,，]\s?(?:but|it)\b|\bbut\b)[^\n\d]{0,8}-?\d{3})/gi;

/** 报 -2107，不对，是 -2106; "-2107, no wait, -2106": the first is taken back where the other follows. */
const corrected =
  /(?<code>-?\d{3,9})(?!\d)["”]?\s?[，,。.…·\s]{1,6}(?:啊)?(?:不对|说错了?|写错了?|打错了?|看错了?|更正|哦不|no wait|sorry|correction|I mean|scratch that|make that)[，,:：\s]{0,3}(?:应该)?(?:是|it(?:'s| is| was))?\s?["“]?-?\d{3}/gi;

/** The numbers of a talk that somebody puts another in the place of. */
export function replacedIn(text: string): ReadonlySet<string> {
  if (text.length > longestTalk) return new Set();
  return new Set(
    [replaced, corrected].flatMap((form) =>
      matchesIn(text, form).map(({ groups }) => groups?.['code'] ?? ''),
    ),
  );
}
