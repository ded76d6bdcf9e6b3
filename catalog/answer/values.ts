import { requestText } from '../request';
import { matterGroups } from '../same-matter';
import type { Entry, Text } from '../schema';
import { onceEach } from '../triage/credentials/reasons';
import { faultItem } from './fault-item';
import { findingItem, noFinding, sentName } from './finding-values';
import { Item, type Value } from './item';
import type { AnswerOrder } from './order';
import { suitedIn } from './paste/platform';
import { nothingShown, type Shown } from './paste/shown';
import { aboutWish, questionOf } from './questions';
import type { Bringers } from './several/brought-text';
import { isTheirs } from './steps-of';
import type { Doubt, NeighbourSubject, Subject } from './subject';
import { isBlocking, symptomItem } from './symptom-item';
import { symptomTitle } from './symptom-title';
import type { Hole } from './variables/hole';
import { type FindingPart, fieldNames, type VariableName } from './variables/variables';
import { withSingleQuotes } from './wording/customer-words';
import { linesOf } from './wording/letter-lines';
import { inOneLine, wordsOf } from './wording/letter-words';
import { type Writer, writerFor } from './writer';

/** A question with more candidates than these would be a list to study. */
const mostCandidates = 5;

/** The values of all variables for one order. Holes that the template prints are added to `printed`. */
export function valuesFor(
  order: AnswerOrder,
  printed: Map<VariableName, string>,
): Record<VariableName, Value> {
  const builds = isBuilt(order);
  const writer = writerFor(order, printed);
  const { subject, language, audience, length, missing } = order;
  const open = subject.kind === 'question' ? subject.candidates : [];
  const request = requestText(asksForAll(subject) ? [] : missing, language);
  const entries = entriesOf(subject).map((entry) => writer.settled(entry, shownIn(subject, entry).version));
  const shown = allShown(subject);
  const findings = findingItems(entries, subject, shown, writer);
  const [ended, seen] = [onceEach(shown.flatMap((one) => one.ended)), ofAll(shown.map((one) => one.seen))];
  const words = wordsOf({ ...order, customer: inOneLine(order.fields.customer ?? '') });
  const agent = writer.field('agent');
  const values: Record<VariableName, Value> = Object.assign(Object.create(null), {
    ...(findings[0] ?? noFinding(writer)),
    findings,
    causes: [...ended, ...seen].map(writer.say),
    ended: ended.map(writer.say),
    seen: seen.map(writer.say),
    tried: onceEach(shown.flatMap(({ tried }) => tried)).map(writer.say),
    fine: onceEach(shown.flatMap(({ fine }) => fine)).map(writer.say),
    asked: ofAll(shown.map((one) => one.asked)).flatMap((one) => askedThere(one, entries, shown, writer)),
    remarks: onceEach(shown.flatMap(({ remarks }) => remarks)).map(writer.say),
    pages: pagesOf(entries, shown, writer),
    chat: length === 'chat',
    builder: builds,
    fault: faultOf(subject, writer),
    symptom: subject.kind === 'symptom' ? symptomItem(subject, writer) : writer.hole('symptom'),
    candidates: candidateItems(open, writer),
    question: subject.kind === 'question' ? questionSaid(subject, writer) : writer.hole('question'),
    doubts: subject.kind === 'findings' ? subject.doubts.map((one) => doubtItem(one, writer)) : [],
    missing: missing.map(({ ask }) => writer.say(ask)),
    request: request === '' ? writer.hole('request') : request,
    ...words,
    ...linesOf(words, {
      language,
      blocked: isBlocked(subject, writer),
      signature: typeof agent === 'string' ? agent : undefined,
    }),
    language,
    audience,
    length: length === 'chat' ? 'short' : length,
    ...Object.fromEntries(fieldNames.map((name) => [name, writer.field(name)])),
  });
  if (subject.kind === 'fault') values.title = writer.say(subject.fault.title);
  if (subject.kind === 'symptom') values.title = writer.say(symptomTitle(subject));
  if (subject.kind === 'neighbour') Object.assign(values, neighbourValues(subject, writer));
  return values;
}

/** An answer to a question as it holds where they are: in an app nothing is said of pages and browsers. */
function askedThere(
  text: Text,
  entries: readonly Entry[],
  shown: readonly Shown[],
  writer: Writer,
): string[] {
  const places = entries.map((entry, index) => writer.platformOf(entry, shown[index]?.platform));
  const [platform] = places;
  if (platform === undefined || places.some((place) => place !== platform)) return [writer.say(text)];
  const suited = suitedIn(text, writer.language, { platform });
  return suited === '' ? [] : [suited];
}

/** Whether the question asks who, where and when already, or about which product. */
const asksForAll = (subject: Subject): boolean =>
  subject.kind === 'question' && (subject.withoutError === true || (subject.asked ?? []).length > 0);

/** The errors that are answered, each as it stands to the others. */
function findingItems(
  entries: readonly Entry[],
  subject: Subject,
  shown: readonly Shown[],
  writer: Writer,
): Item[] {
  return entries.map((entry) => {
    const of = shownIn(subject, entry);
    return findingItem(entry, of, writer, {
      ...ofThisAlone(of, shown),
      bringers: bringersOf(of, entries, subject, writer),
      isHarmless:
        entry.retry === 'ignore' &&
        of.insisted.length === 0 &&
        entries.some(({ retry }) => retry !== 'ignore'),
    });
  });
}

/** Whether the reader builds the app. */
const isBuilt = ({ subject, audience }: AnswerOrder): boolean =>
  audience === 'developer' || allShown(subject).some((one) => one.isBuilder);

function questionSaid(
  { candidates, stated, disagreeing, withoutError, asked = [] }: Extract<Subject, { kind: 'question' }>,
  { say, isCustomer }: Writer,
): string {
  if (asked.length > 0) return say(aboutWish(asked, isCustomer));
  return say(questionOf(candidates, stated ?? nothingShown.stated, disagreeing, isCustomer, withoutError));
}

function entriesOf(subject: Subject): readonly Entry[] {
  if (subject.kind === 'finding') return [subject.entry];
  return subject.kind === 'findings' ? subject.entries : [];
}

/** Whether they cannot use the product because of what is answered. */
function isBlocked(subject: Subject, writer: Writer): boolean {
  if (subject.kind === 'symptom') return isBlocking(subject.symptom, subject.shown);
  const of = subject.kind === 'fault' ? [subject.fault] : entriesOf(subject).map(writer.faultOf);
  return of.some((trouble) => trouble?.severity === 'blocked');
}

function shownIn(subject: Subject, { id }: Entry): Shown {
  if (subject.kind === 'finding') return subject.shown;
  return (subject.kind === 'findings' ? subject.shown.get(id) : undefined) ?? nothingShown;
}

function allShown(subject: Subject): readonly Shown[] {
  if (subject.kind === 'question') return [];
  return subject.kind === 'findings' ? [...subject.shown.values()] : [subject.shown];
}

/** What the errors are called that one comes from: as they wrote them, else by their titles. */
function bringersOf(
  { consequence }: Shown,
  entries: readonly Entry[],
  subject: Subject,
  writer: Writer,
): Bringers | undefined {
  const first = entries.find(({ id }) => id === consequence?.of);
  if (!first) return undefined;
  let root = first;
  for (let steps = 0; steps < entries.length; steps++) {
    const before = shownIn(subject, root).consequence?.of;
    root = entries.find(({ id }) => id === before) ?? root;
  }
  const called = (entry: Entry) => {
    const { sent } = shownIn(subject, entry);
    return (sent && (sent.code ?? sentName(sent, writer))) || writer.quoted(writer.title(entry));
  };
  return { first: called(first), root: called(root) };
}

/** What is shown of each of them: of one error alone, all of it. */
function ofAll([first = [], ...others]: readonly (readonly Text[])[]): Text[] {
  return onceEach(first.filter(({ zh }) => others.every((texts) => texts.some((text) => text.zh === zh))));
}

/** What is shown of one error beside others, and not of all: it stands with that error. */
function ofThisAlone({ seen, asked }: Shown, all: readonly Shown[]): Pick<Shown, 'seen' | 'asked'> {
  const apart = (texts: readonly Text[], shared: readonly Text[]) =>
    texts.filter(({ zh }) => !shared.some((text) => text.zh === zh));
  return {
    seen: apart(seen, ofAll(all.map((one) => one.seen))),
    asked: apart(asked, ofAll(all.map((one) => one.asked))),
  };
}

const candidateItems = (entries: readonly Entry[], writer: Writer) =>
  matterGroups(entries)
    .slice(0, mostCandidates)
    .map(([entry]) => findingItem(entry, nothingShown, writer));

function doubtItem({ candidates, written, disagreeing }: Doubt, writer: Writer): Item {
  return new Item({
    named: written,
    question: writer.say(questionOf(candidates, nothingShown.stated, disagreeing, writer.isCustomer)),
    candidates: candidateItems(candidates, writer),
  });
}

/** What the sentences of the answer stand on, where the vendor has a page that says so. */
function pagesOf(entries: readonly Entry[], shown: readonly Shown[], writer: Writer): Item[] {
  const cited = entries.flatMap(({ cause, remedy }) =>
    [cause, ...remedy.filter(({ actor }) => isTheirs(actor))].flatMap(({ source }) => source ?? []),
  );
  const ids = new Set([...shown.flatMap(({ sources }) => sources), ...cited]);
  return [...ids].flatMap((id) => {
    const url = writer.pageOf(id);
    return url === undefined ? [] : [new Item({ title: writer.documentTitle(id), section: '', url })];
  });
}

function faultOf(subject: Subject, writer: Writer): Item | Hole {
  const told = subject.kind === 'fault' || subject.kind === 'neighbour' ? subject : undefined;
  return told?.fault ? faultItem(told.fault, told.shown, writer) : writer.hole('fault');
}

/** Somebody else's error has some of the parts of one of ours. */
function neighbourValues(
  { code: one, byName, toldInWords, alike, source }: NeighbourSubject,
  writer: Writer,
): Partial<Record<FindingPart, Value>> {
  const { code, hex, name, title, pack } = one;
  const { package: published, version, file, page } = source;
  const cited = published === undefined ? (page ?? '') : `${published} ${version}`;
  const section = writer.given(file, 'sources');
  const url = writer.given(published === undefined ? undefined : page, 'sources');
  return {
    title: withSingleQuotes(writer.say(title)),
    code: writer.given(byName && writer.isCustomer ? undefined : code, 'code'),
    hex: writer.given(hex, 'hex'),
    symbol: writer.given(name, 'symbol'),
    named: toldInWords ? writer.hole('named') : writer.given(byName ? name : (code ?? name), 'named'),
    sdk: [pack, ...alike.map((other) => other.pack)].map(writer.sdkTitle).join(writer.or),
    sources: [new Item({ title: cited, section, url })],
  };
}
