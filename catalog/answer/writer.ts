import type { Entry, Text } from '../schema';
import type { AnswerOrder } from './order';
import type { Platform } from './paste/whereabouts';
import { withSettledVersion } from './settled-version';
import { Hole } from './variables/hole';
import type { FieldName, VariableName } from './variables/variables';
import { namesCode, withoutCode } from './wording/code-names';
import { titleFor, withoutDocuments, withSingleQuotes } from './wording/customer-words';
import { inOneLine } from './wording/letter-words';
import { toReader } from './wording/second-person';

export type Writer = ReturnType<typeof writerFor>;

/** Makes the values, in the language of the answer and for its reader. */
export function writerFor(
  { language, audience, length, fields, words, packs, faults }: AnswerOrder,
  printed: Map<VariableName, string>,
) {
  const isCustomer = audience === 'customer';
  const comma = language === 'zh' ? '，' : ', ';
  const say = (text: Text) => text[language];
  const hole = (name: VariableName) => new Hole(name, language, printed);
  /** In the register of the reader: a customer is spoken to, and reads no names of code. */
  const told = (text: string) => (isCustomer ? toReader(withoutCode(text), language) : text);
  /** What is said about the vendor's document is left out, but where documents disagree a developer must know it. */
  const apart = ({ disputes }: Entry, text: Text): Text =>
    disputes.length > 0 && !isCustomer
      ? text
      : { zh: withoutDocuments(text.zh, isCustomer), en: withoutDocuments(text.en, isCustomer) };
  return {
    say,
    hole,
    apart,
    isCustomer,
    language,
    faultOf: ({ fault }: Entry) => faults.get(fault),
    ...saidByPacks(packs),
    or: language === 'zh' ? '或' : ' or ',
    comma,
    within: language === 'zh' ? '，其中有 ' : ', with ',
    quoted: (text: string) => (language === 'zh' ? `“${text}”` : `"${text}"`),
    brackets: (text: string) => (language === 'zh' ? `（${text}）` : ` (${text})`),
    sdkTitle: (sdk: string) => say(packs.titleOf(sdk)),
    documentTitle: (document: string) => say(packs.documentTitleOf(document)),
    given: (value: string | undefined, name: VariableName) => value || hole(name),
    prose: (entry: Entry, text: Text, name: VariableName) => {
      const said = say(apart(entry, text));
      return (entry.disputes.length > 0 && !isCustomer ? said : told(said)) || hole(name);
    },
    told,
    /** As an item of a list in a sentence. */
    item: (text: Text) =>
      (isCustomer ? toReader(say(text), language) : say(text)).replace(
        /^(?:A(?= [a-z])|[A-Z](?=[a-z]+\b(?![A-Z])))/,
        (letter) => letter.toLowerCase(),
      ),
    title: (entry: Entry) => {
      const title = titleFor(entry, language, isCustomer);
      const kind = faults.get(entry.fault);
      // A name of code in the title says nothing to a customer; what kind of trouble it is does.
      const plain = isCustomer && kind && namesCode(title) ? withSingleQuotes(say(kind.title)) : title;
      return isCustomer ? toReader(plain, language) : plain;
    },
    field: (name: FieldName) => {
      const value = fields[name]?.trim() ?? '';
      if (name === 'excerpt') return value || hole(name);
      if (name === 'agent')
        return signed(value || words?.signature, length === 'full' ? '\n' : comma) || hole(name);
      // A name is one line, even if it was copied with a line break.
      return inOneLine(value) || hole(name);
    },
  };
}

/** What the packs know of the SDK of an entry, whoever reads. */
const saidByPacks = (packs: AnswerOrder['packs']) => ({
  settled: (entry: Entry, version: string | undefined) =>
    withSettledVersion(entry, version, packs.full(entry.sdk)),
  platformOf: (entry: Entry, stated: Platform | undefined) => platformOf(packs, entry, stated),
  pageOf: (document: string) => packs.pageOf(document),
  /** What nobody can be asked for of this SDK. */
  unseenIn: ({ sdk }: Entry) => ({
    appIsSecret: packs.full(sdk)?.manners.keepsAppSecret === true,
    roomIsHidden: packs.full(sdk)?.manners.hidesRoom === true,
  }),
});

/** A name, and below it perhaps a team. */
const signed = (value = '', between: string) =>
  value
    .split(/[\r\n]+/)
    .map(inOneLine)
    .filter(Boolean)
    .join(between);

/** Where it runs: an SDK for apps alone is in an app whatever the paste says, one for pages in a page unless it says. */
function platformOf(
  packs: AnswerOrder['packs'],
  { sdk }: Entry,
  stated: Platform | undefined,
): Platform | undefined {
  const runs = packs.full(sdk)?.manners.runs;
  return runs === 'app' ? 'app' : (stated ?? runs);
}
