import { retryLabels, sideLabels } from '../labels';
import { compareVersions } from '../lifecycle';
import type { Actor, Entry, Fault, Text } from '../schema';
import { isAnswered } from '../triage/facts/is-answered';
import { type Asked, asksOf } from './asks';
import { collectedOf, isVendors } from './collected';
import { Item, type Value } from './item';
import { forPlace } from './paste/addressed';
import { suitedTo, withoutConsole } from './paste/platform';
import type { Sent } from './paste/sent';
import { nothingShown, type Shown } from './paste/shown';
import { type AmongOthers, severalOf } from './several/among-others';
import { toldOfThem } from './several/whose-text';
import { isTheirs, stepsFor, without } from './steps-of';
import { type FindingPart, findingParts } from './variables/variables';
import { namesCode } from './wording/code-names';
import { certain, isHedged, withSingleQuotes } from './wording/customer-words';
import { afterTitle, unsaid } from './wording/said-already';
import type { Writer } from './writer';

/** One error with all its parts. `here`: what is shown of it, and not of the others beside it. */
export function findingItem(
  entry: Entry,
  shown: Shown,
  writer: Writer,
  here: AmongOthers = nothingShown,
): Item {
  return new Item(findingValues(entry, shown, writer, here));
}

/** The parts of no error at all. */
export function noFinding({ hole }: Writer): Record<string, Value> {
  return Object.fromEntries(findingParts.map((name) => [name, emptyLists[name] ?? hole(name)]));
}

const emptyLists: Readonly<Partial<Record<FindingPart, Value>>> = {
  steps: [],
  seen_here: [],
  asked_here: [],
  disputes: [],
  sources: [],
  asks: [],
  cause_known: false,
  harmless: false,
  sure: false,
  blocked: false,
  pass_on: false,
  ours: false,
  vendors: false,
};

function findingValues(
  entry: Entry,
  seen: Shown,
  writer: Writer,
  here: AmongOthers,
): Record<FindingPart, Value> {
  const shown = { ...seen, platform: writer.platformOf(entry, seen.platform) ?? seen.spokenOf };
  const { say, given } = writer;
  const { code, hex, symbol } = entry;
  const fault = writer.faultOf(entry);
  const named = nameOf(entry, shown, writer);
  const outer = shown.outer.map((one) => sentName(one, writer));
  return {
    title: toldOfThem(
      shown.title ? withSingleQuotes(say(shown.title)) : writer.title(entry),
      shown.whose,
      writer.language,
    ),
    code: given(code, 'code'),
    hex: given(hex, 'hex'),
    symbol: given(symbol, 'symbol'),
    named: given(named, 'named'),
    outer: given(outer.join(writer.within), 'outer'),
    sure: shown.sure,
    seen_here: here.seen.map(say),
    asked_here: here.asked.map(say),
    ...severalOf(shown, writer, here),
    blocked: fault?.severity === 'blocked',
    asks: isWorthAsking(fault, shown)
      ? asksOf(collectedOf(entry, fault), askedOf(entry, fault, shown, writer)).map(writer.item)
      : [],
    check: given(checkOf(entry, fault, shown, writer), 'check'),
    sdk: writer.sdkTitle(entry.sdk),
    side: say(sideLabels[entry.side]),
    ...explanationOf(entry, shown, writer),
    ...actionsOf(entry, fault, shown, writer),
    ...versionsOf(entry, shown, writer),
    disputes: disputesTold(entry, shown, writer).map(({ about, readings }) => {
      const versions = readings.map(
        (reading) => new Item({ text: say(reading), source: writer.documentTitle(reading.document) }),
      );
      return new Item({ about: say(about), readings: versions });
    }),
    sources: entry.documents.map(
      ({ id, section }) =>
        new Item({ title: writer.documentTitle(id), section, url: given(writer.pageOf(id), 'sources') }),
    ),
  };
}

/** Where the paste shows why it happened, or little is lost by it, nothing more has to be known. */
const isWorthAsking = (fault: Fault | undefined, { explained }: Shown): boolean =>
  !explained && fault?.severity !== 'minor' && fault?.severity !== 'none';

function askedOf(entry: Entry, fault: Fault | undefined, shown: Shown, writer: Writer): Asked {
  // What the vendor needs to find a call, those who build the app can tell.
  const isCustomer = writer.isCustomer && !(shown.isBuilder && isVendors(entry));
  return {
    ...shown,
    isCustomer,
    ...writer.unseenIn(entry),
    answers: [...shown.answers, ...tellingNothing(entry, fault)],
  };
}

/**
 * What is not asked of the error, since it decides nothing. What a server refuses has nothing to do with the device or
 * the version; a call that is wrong fails at any time.
 */
function tellingNothing({ side, retry }: Entry, fault: Fault | undefined): string[] {
  if (side !== 'client') return ['^设备型号', '^所用 SDK 的版本$'];
  return fault?.actor === 'developer' && retry === 'after-change' ? ['^出错时间'] : [];
}

/** What the documents contradict each other on: whoever uses the app need not know on which steps. */
function disputesTold({ disputes }: Entry, { settled }: Shown, { isCustomer }: Writer): Entry['disputes'] {
  if (settled) return [];
  // Under which of two numbers a list has it decides nothing for whoever met one of them.
  return disputes.filter(
    ({ over, about }) => !isCustomer || (over === 'meaning' && !/编号，|的编号/.test(about.zh)),
  );
}

/** As they wrote it; a developer reads its other forms, too. Undefined where they wrote neither code nor name. */
function nameOf({ code, hex, symbol }: Entry, { sent }: Shown, writer: Writer): string | undefined {
  if (!sent) return undefined;
  if (writer.isCustomer) return sentName(sent, writer);
  const first = sent.code ?? code ?? symbol ?? '';
  const others = [code, hex, sent.name ?? symbol].filter((form) => form !== undefined && form !== first);
  return others.length === 0 ? first : `${first}${writer.brackets(others.join(writer.comma))}`;
}

export function sentName({ code, name }: Sent, writer: Writer): string {
  return code !== undefined && name !== undefined ? `${code}${writer.brackets(name)}` : (code ?? name ?? '');
}

/** The first question of the fault, where support has to find something out before anybody acts. */
function checkOf(
  entry: Entry,
  fault: Fault | undefined,
  { explained, seen, answers }: Shown,
  writer: Writer,
): string | undefined {
  const [first] = entry.remedy.filter(({ actor }) => isTheirs(actor));
  // Whoever uses an app can tell nothing that helps its developer, and nothing is to be found out where all is well.
  const isPointless = entry.retry === 'ignore' || (writer.isCustomer && first?.actor === 'developer');
  if (entry.remedy[0]?.actor !== 'support' || explained || seen.length > 0 || isPointless) return undefined;
  const question = fault?.questions.find(({ zh }) => !statedOften.test(zh));
  // The first question is the one that decides; where it is answered, no other takes its place.
  if (!question || (!writer.isCustomer && ofUse.test(question.zh))) return undefined;
  return !isAnswered(question, answers) ? writer.told(writer.say(question)) : undefined;
}

/** What only whoever uses the app can tell; its developer is told where to look. */
const ofUse = /点了什么|填了什么|点了几次|关掉了页面|能听到|能看到|听得到|看得到|能说话|能发言/;

/** What a paste usually states, and the list of what to reply with asks for. */
const statedOften = /版本|时间|错误码|报错|日志|机型|系统|浏览器/;

function explanationOf(entry: Entry, shown: Shown, writer: Writer) {
  const { title, meaning, cause } = toldTo(entry, writer.isCustomer);
  const denies = shown.denies.map((pattern) => new RegExp(pattern, 'iu'));
  const holding = without(meaning, denies);
  const more =
    shown.title || !holding ? undefined : afterTitle(title, shown.explained ? certain(holding) : holding);
  const causeLeft = cause && !shown.explained ? without(cause, denies) : undefined;
  const unknown = causeLeft && unsaid([title, meaning], writer.apart(entry, causeLeft));
  const why = unknown && forPlace(unknown, shown);
  const told = (text: Text, name: 'meaning' | 'cause') =>
    toldOfThem(writer.prose(entry, inPlace(text, shown), name), shown.whose, writer.language);
  return {
    meaning: more ? told(isApart(shown) ? standingAlone(more) : more, 'meaning') : writer.hole('meaning'),
    cause: why ? told(why, 'cause') : writer.hole('cause'),
    cause_known: entry.cause.origin !== 'playbook' || (cause !== undefined && isHedged(writer.say(cause))),
  };
}

/** Whether something stands between what the error is and what it means: what is said to their questions, or seen. */
const isApart = ({ asked, seen }: Shown): boolean => asked.length > 0 || seen.length > 0;

/** A consequence that leans on the sentence before it, without what it leans with. */
const standingAlone = ({ zh, en }: Text): Text => ({
  zh: zh.replace(/^所以，?/, ''),
  en: en.replace(/^So,? (\w)/, (_, first: string) => first.toUpperCase()),
});

/** What happened and why, said of where they are: what would mean nothing there stays as it is where it is all there is. */
function inPlace(text: Text, shown: Shown): Text {
  const { zh, en } = text;
  const suited = { zh: suitedTo(zh, 'zh', shown), en: suitedTo(en, 'en', shown) };
  return suited.zh === '' || suited.en === '' ? text : suited;
}

function actionsOf(entry: Entry, fault: Fault | undefined, shown: Shown, writer: Writer) {
  const { say, language, isCustomer } = writer;
  const builds = !isCustomer || shown.isBuilder;
  const steps = stepsFor(entry, fault, shown, { language, isCustomer, builds });
  const theirs = entry.remedy.filter(({ actor }) => isTheirs(actor));
  const gone = withSentName(entry, shown.sent);
  const told = harmless(entry, gone(say(entry.confirm)));
  const confirm = isCustomer
    ? writer.told(withoutField(withoutConsole(told))) || gone(say(goneText(entry.code ?? entry.symbol ?? '')))
    : told;
  return {
    acting: actingOf((steps.length > 0 ? steps : theirs).map(({ actor }) => actor)),
    steps: steps.map(
      ({ text, actor }) =>
        new Item({
          text: actor === 'customer' ? toldOfThem(text, shown.whose, language) : text,
          for: actor,
        }),
    ),
    pass_on: !builds && !(shown.explained && steps.length > 0) && isLeftToDeveloper(theirs, steps, shown),
    ours: theirs.length < entry.remedy.length,
    vendors: isVendors(entry),
    confirm: toldOfThem(suitedTo(confirm, language, shown) || confirm, shown.whose, language),
    retry: entry.retry,
    retry_advice: say(retryLabels[entry.retry]),
  };
}

/** What is part of normal use may come again: only what is seen tells that all is well. */
const harmless = ({ retry }: Entry, confirm: string): string =>
  retry === 'ignore'
    ? confirm
        .replace(/[，；](?:也)?(?:不再(?:出现|报|提示)[^，。；]*|[^，。；]{1,24}(?:也)?不再出现)(?=。)/, '')
        .replace(/[,;] (?:and )?[^,;.]{1,40}(?:no longer appears?|is gone|are gone)(?=\.)/, '')
        .replace(/ and [^,;.]{1,24}(?:no longer appears?|is gone)(?=\.)/, '')
    : confirm;

/** Says that an error is gone by what they wrote of it: a number that they never saw means nothing to them. */
const withSentName =
  ({ code }: Entry, sent: Sent | undefined) =>
  (text: string): string =>
    code === undefined || sent === undefined
      ? text
      : text.replace(new RegExp(`(?<![\\d-])${code}(?!\\d)`, 'g'), () => sent.code ?? sent.name ?? code);

/** A number without the name of the field that holds it. */
const withoutField = (text: string) => text.replace(/\b[a-z]+Code (?=-?\d)/g, '');

/** Whether steps of a developer that a customer is not told have to be done, before all others if there are others. */
function isLeftToDeveloper(
  theirs: Entry['remedy'],
  told: readonly { actor: Actor }[],
  { isUser }: Shown,
): boolean {
  if (told.some(({ actor }) => actor === 'developer')) return false;
  const first = told.length === 0 ? theirs : theirs.slice(0, 1);
  // Whoever only uses the product was told none of them.
  return first.some(
    ({ step, actor }) => actor === 'developer' && (isUser || namesCode(step.zh) || namesCode(step.en)),
  );
}

/** How a customer tells that it worked, where the entry can say it in code alone. */
const goneText = (name: string): Text => ({
  zh: `同样的操作成功，不再出现 ${name}。`,
  en: `The same action succeeds and ${name} no longer appears.`,
});

/** Notes on versions, where they apply to theirs. */
function versionsOf({ since, deprecated }: Entry, { version }: Shown, writer: Writer) {
  const isOlder = since !== undefined && version !== undefined && compareVersions(version, since) < 0;
  // Where a version is stated, the paste itself shows whether it still has the error.
  const isNoted = version === undefined && !writer.isCustomer;
  return {
    since: writer.given(isOlder ? since : undefined, 'since'),
    deprecated: isNoted && deprecated ? writer.say(deprecated) : writer.hole('deprecated'),
  };
}

/** Title, meaning and cause in the register of the reader; some causes are for staff alone. */
function toldTo(entry: Entry, isCustomer: boolean): { title: Text; meaning: Text; cause: Text | undefined } {
  const own = isCustomer ? entry.customer : undefined;
  const cause = own?.cause ?? entry.cause;
  return {
    title: own?.title ?? entry.title,
    meaning: own?.meaning ?? entry.meaning,
    cause: cause === 'none' ? undefined : cause,
  };
}

function actingOf(actors: readonly Actor[]): string {
  const [first, ...more] = [...new Set(actors)];
  if (first === undefined) return 'nobody';
  return more.length > 0 ? 'both' : first;
}
