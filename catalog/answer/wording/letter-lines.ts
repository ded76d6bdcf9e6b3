import type { Language } from '../../schema';
import { leadingOn, type SaidWord } from './letter-words';

interface Lines {
  opening: string;
  sign_off: string;
}

/** The first and the last line of a full letter. They say what everybody knows, so that each is one line. */
export function linesOf(
  { greeting, thanks, regret, closing }: Readonly<Record<SaidWord, string>>,
  {
    language,
    blocked,
    signature,
  }: {
    language: Language;
    /** Whether they cannot use the product: then regret stands in place of thanks. */
    blocked: boolean;
    /** Of several lines, perhaps. */
    signature: string | undefined;
  },
): Lines {
  const said = blocked ? regret : thanks;
  const led = leadingOn(greeting, language);
  return {
    opening: language === 'zh' ? `${led}${said}` : `${led} ${withSmallLetter(said)}`,
    sign_off: signature === undefined ? closing : signedBy(closing, signature.split('\n'), language),
  };
}

function signedBy(closing: string, signature: readonly string[], language: Language): string {
  if (language === 'zh') return [closing, ...signature].join('　');
  const names = signature.join(', ');
  return /[.!?]$/.test(closing) ? `${closing} ${names}` : `${closing.replace(/,$/, '')}, ${names}`;
}

/** Words that a sentence of thanks begins with and that are no name: those keep their capital. */
const plainWord = /^(?:Thanks?|Many|We|Sorry|Our|It|This|Please|The|An?|You|Your)(?![\w-])/;

/** As a sentence goes on behind a greeting. */
const withSmallLetter = (sentence: string) => sentence.replace(plainWord, (word) => word.toLowerCase());
