import type { Language } from '../../schema';

/** Somebody else than the reader. */
const others = {
  zh: /对方用户|其他用户|别的用户|另一(?:位|个)用户|某(?:位|个)用户|的用户(?!的)|用户(?: ?ID|名|标识|端|数|量|列表|类型|(?:与|和)(?:频道|应用|房间|群))/,
  en: /\bthe other user|\banother user|\ba user\b|\busers\b|\bthat user|\bthe user (?:that|who|of|id|name|type|called|calling|being|to be|or (?:group|room))\b|\buser (?:id|name|type)|\buser and (?:the )?(?:channel|app|group|room)\b/i,
};

const third: Readonly<Record<string, string>> = {
  has: 'have',
  is: 'are',
  was: 'were',
  does: 'do',
  goes: 'go',
};

/**
 * What is said of the user, said to the reader. A sentence that also speaks of somebody else stays as it is: it may be
 * about them.
 */
export function toReader(text: string, language: Language): string {
  const sentences = text.split(language === 'zh' ? /(?<=[。；])/ : /(?<=[.?!;]) /);
  const said = sentences.map((sentence) =>
    others[language].test(sentence)
      ? sentence
      : language === 'zh'
        ? inChinese(sentence)
        : inEnglish(sentence),
  );
  return said.join(language === 'zh' ? '' : ' ');
}

function inChinese(sentence: string): string {
  return sentence.replace(/(?:这位|该|此|这个|当前)?用户(?:这一端|这边|本人)?(?=的|$|[^a-zA-Z])/g, '您');
}

function inEnglish(sentence: string): string {
  if (!/\b(?:the|this) user\b/i.test(sentence)) return sentence;
  return sentence
    .replace(/\b(the|this) user's\b/gi, (_, the: string) => (isCapital(the) ? 'Your' : 'your'))
    .replace(
      /\b(the|this) user((?: (?:already|still|also|then|no longer|never))?)( \w+)?/gi,
      (_, the: string, adverb: string, verb = '') =>
        `${isCapital(the) ? 'You' : 'you'}${adverb}${verb === '' ? '' : ` ${plural(verb.trim())}`}`,
    )
    .replace(
      /(\byou\b[^.;]{0,60}? and|\byou \w+ (?:or|and)) (is|has|was|does|sees|hears|leaves|joins)\b/gi,
      (_, before: string, verb: string) => `${before} ${plural(verb)}`,
    )
    .replace(/\bthemselves\b/g, 'yourself')
    .replace(/\b(they) (have|are|were|do)\b/g, 'you $2')
    .replace(/\btheir\b/g, 'your');
}

/** A verb as it stands behind "you". */
function plural(verb: string): string {
  const known = third[verb];
  if (known !== undefined) return known;
  if (!/[a-z]s$/.test(verb) || /(?:ss|us|is|ous|always|perhaps)$/.test(verb)) return verb;
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|z)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}

const isCapital = (word: string): boolean => /^[A-Z]/.test(word);
