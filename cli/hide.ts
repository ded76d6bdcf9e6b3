import { checkPattern, type PatternCheck } from '../catalog/patterns/linear';
import type { Text } from '../catalog/schema';
import { pseudonymLabels } from '../catalog/triage/secrets/kinds';
import { type FindOwn, ownFinder } from '../catalog/triage/secrets/own';
import { mostKinds, ownKindSchema } from '../catalog/triage/secrets/privacy';
import { BadUse } from './problem';

/** Finds what the patterns of `--hide` match. Throws BadUse for one that cannot be used. */
export async function hiding(patterns: readonly string[]): Promise<FindOwn> {
  if (patterns.length > mostKinds) throw new BadUse(tooMany);
  const kinds = patterns.map((pattern) => ({ name: pseudonymLabels.own.en, pattern }));
  for (const kind of kinds) {
    const check = ownKindSchema.safeParse(kind).success ? await checkPattern(kind.pattern) : 'too-long';
    if (check !== 'good') throw new BadUse(sentence(check, kind.pattern));
  }
  return ownFinder({ kinds, stretches: [] });
}

const tooMany: Text = {
  zh: `--hide 最多写 ${mostKinds} 次。请用 | 把几条合成一条。`,
  en: `--hide may be given ${mostKinds} times at most. Join some of them with |.`,
};

function sentence(check: Exclude<PatternCheck, 'good'> | 'too-long', pattern: string): Text {
  switch (check) {
    case 'blank':
      return {
        zh: `--hide 的正则表达式 ${pattern} 连空文字也匹配。请写明至少一个字符，例如用 + 代替 *。`,
        en: `The pattern ${pattern} of --hide also matches nothing at all. Let it ask for a character, with + for *.`,
      };
    case 'invalid':
      return {
        zh: `--hide 后面的 ${pattern} 不是正则表达式。请检查括号和转义。`,
        en: `${pattern} after --hide is no regular expression. Check its brackets and escapes.`,
      };
    case 'not-linear':
      return {
        zh: `--hide 不支持环视和反向引用：${pattern}。请换一种写法。`,
        en: `Look-around and back-references are not possible in --hide: ${pattern}. Write it without them.`,
      };
    case 'too-long':
      return {
        zh: '--hide 的正则表达式是 1 到 500 个字符。请写短一些，或分成几条。',
        en: 'A pattern of --hide has 1 to 500 characters. Shorten it, or give several.',
      };
  }
}
