import type { Place, Text } from '../../schema';
import { clausesOf, joined } from '../wording/clauses';
import { holdsAt, type Whereabouts } from './whereabouts';

/** Names of places as a clause begins with them: “Android 上……；苹果电脑上……”. */
const names: readonly (readonly [RegExp, readonly Place[]])[] = [
  [/^(?:微信)?小程序|^mini[ -]programs?/i, ['mini']],
  [/^网页|^浏览器|^(?:web )?pages?(?= ?:|,)|^web(?: pages?)?|^(?:in )?browsers?/i, ['web']],
  [/^(?:手机|移动)应用|^(?:phone|mobile) apps?/i, ['app']],
  [/^手机|^(?:phones?|mobiles?)/i, ['phone']],
  [/^苹果电脑|^macOS|^Macs?(?![a-z])/i, ['mac']],
  [/^电脑|^computers?/i, ['computer']],
  [/^(?:安卓|Android)(?:手机)?/i, ['android']],
  [/^苹果(?:手机|系统|设备)?|^(?:iOS|iPhones?|iPads?)/i, ['ios']],
  [/^Windows/i, ['windows']],
];

/** What stands behind such a name where the clause is addressed to that place and does not only speak of it. */
const behind = /^ ?(?:上|里|端|中|版|应用|系统|设备|：|:|，|,|到(?= ?\d))|^ [a-z(]| ?\d/;

/** The places that a clause is addressed to by its first words; undefined where it is for everybody. */
export function addressedTo(clause: string): readonly Place[] | undefined {
  const lead =
    /^(?:[^：；。]{1,10}：(?=小程序|网页|Android|安卓|iOS))?(?:在|对|如果是|如果在)?|^/.exec(clause)?.[0] ??
    '';
  const english = /^(?:[A-Z][^:;.]{1,30}: )?(?:On|In|For|With|on|in|for|with) (?:an? |the )?/.exec(
    clause,
  )?.[0];
  let rest = clause.slice((english ?? lead).length);
  const found: Place[] = [];
  for (;;) {
    const named = names.flatMap(([name, places]) => {
      const match = name.exec(rest)?.[0];
      return match === undefined ? [] : [{ match, places }];
    })[0];
    if (!named) return undefined;
    found.push(...named.places);
    rest = rest.slice(named.match.length);
    const more = /^(?: ?(?:、|和|或|与) ?|(?:, | and | or )(?:on |for |in )?(?:an? |the )?)/.exec(rest)?.[0];
    if (more === undefined || !names.some(([name]) => name.test(rest.slice(more.length)))) break;
    rest = rest.slice(more.length);
  }
  return behind.test(rest) ? found : undefined;
}

/** A text without the clauses, by its Chinese, that are addressed to other places; undefined where none is left. */
export function forPlace(text: Text, at: Whereabouts): Text | undefined {
  const { zh, en } = clausesOf(text);
  const kept = zh.flatMap((clause, index) => (holdsAt(addressedTo(clause), at) ? [index] : []));
  if (kept.length === zh.length) return text;
  if (kept.length === 0) return undefined;
  const left = (of: readonly string[]) => kept.flatMap((index) => of[index] ?? []);
  return joined({ zh: left(zh), en: left(en) });
}
