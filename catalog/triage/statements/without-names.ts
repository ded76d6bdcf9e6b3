import type { MarkHit } from '../origin/scan-marks';
import type { Span } from '../result';
import { within } from '../spans';
import type { Sentence } from './sentence';

/**
 * A sentence without the names of our SDKs, which stand anywhere and say nothing of what it does: "no RoomKit 70001" is
 * "no 70001". `number`: the span that the sentence is around, in the text that the marks were found in.
 */
export function withoutNames(sentence: Sentence, number: Span, marks: readonly MarkHit[]): Sentence {
  const { before, after } = sentence;
  const start = number.start - before.length;
  return {
    ...sentence,
    before: blanked(before, start, marks),
    after: blanked(after, number.end, marks),
  };
}

/** What goes on with a name: its version, its platform. */
const tail =
  /^\w*(?:\s?[(（]?(?:SDK|WebRTC|[Ww]eb|\d+(?:\.\d+)+|的?网页端?|(?:客户|安卓|苹果|手机|桌面)端|端|版)(?![a-z])[)）]?)*/;
const longestTail = 60;

/** Whose the SDK is may be said before its name, in the word that its title begins with. */
const lastWord = /(?:^|[^\u3400-\u9fff])([\u3400-\u9fff]{2,3})$/;

function withoutVendor(said: string, title: string): string {
  const word = lastWord.exec(said)?.[1];
  return word && title.startsWith(word.slice(0, 2)) ? said.slice(0, -word.length).trimEnd() : said;
}

function blanked(text: string, offset: number, marks: readonly MarkHit[]): string {
  let said = '';
  let at = 0;
  for (const { start, end, mark } of within(marks, { start: offset, end: offset + text.length })) {
    const isName = 'own' in mark && mark.own.names;
    if (!isName || start - offset < at || end > offset + text.length) continue;
    said = `${said}${withoutVendor(text.slice(at, start - offset).trimEnd(), mark.own.pack.names.title.zh)} `;
    // A mark may be the beginning of a name: RoomKit in RoomKitEngine.
    at = end - offset + (tail.exec(text.slice(end - offset, end - offset + longestTail))?.[0].length ?? 0);
  }
  return at === 0 ? text : said + text.slice(at).trimStart();
}
