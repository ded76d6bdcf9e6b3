import { decidingQuestion } from '../deciding-question';
import { retryLabels, sideLabels } from '../labels';
import { requestText } from '../request';
import type { Actor, Entry, Text } from '../schema';
import {
  forDeveloper,
  isHedged,
  saysWhy,
  titleFor,
  withoutDocuments,
  withSingleQuotes,
} from './customer-words';
import { Hole } from './hole';
import type { AnswerOrder } from './order';
import { questions } from './questions';
import type { NeighbourSubject, Subject } from './subject';
import { symptomValues } from './symptom-values';
import { type FieldName, type FindingPart, fieldNames, findingParts, type VariableName } from './variables';

type Value = string | boolean | Hole | Item | readonly (string | Item)[];

/** A value with parts. Printed as a whole, it is its `text`, `about` or `title`. */
class Item {
  [part: string]: Value | (() => string);

  constructor(parts: Readonly<Record<string, Value>>) {
    Object.assign(this, parts);
  }

  toString(): string {
    return String(this['text'] ?? this['about'] ?? this['title'] ?? '');
  }
}

/** A question with more candidates than these would be a list to study. */
const mostCandidates = 5;

/** The values of all variables for one order. Holes that the template prints are added to `printed`. */
export function valuesFor(
  order: AnswerOrder,
  printed: Map<VariableName, string>,
): Record<VariableName, Value> {
  const writer = writerFor(order, printed);
  const { subject, language, audience, length, missing } = order;
  const asked = subject.kind === 'question' ? subject.candidates : [];
  const request = requestText(missing, language);
  const findings = entriesOf(subject).map((entry) => writer.finding(entry));
  const values: Record<VariableName, Value> = Object.assign(Object.create(null), {
    ...(findings[0] ?? writer.noFinding()),
    findings,
    causes: subject.kind === 'question' ? [] : subject.causes.map(writer.say),
    fault: faultOf(subject, writer),
    symptom: symptomOf(subject, writer),
    candidates: asked.slice(0, mostCandidates).map((entry) => writer.finding(entry)),
    question:
      subject.kind === 'question' ? writer.say(questions[decidingQuestion(asked)]) : writer.hole('question'),
    missing: missing.map(({ ask }) => writer.say(ask)),
    request: request === '' ? writer.hole('request') : request,
    language,
    audience,
    length,
    ...Object.fromEntries(fieldNames.map((name) => [name, writer.field(name)])),
  });
  if (subject.kind === 'fault') values.title = writer.say(subject.fault.title);
  if (subject.kind === 'symptom') values.title = writer.say(subject.symptom.title);
  if (subject.kind === 'neighbour') Object.assign(values, neighbourValues(subject, writer));
  return values;
}

function entriesOf(subject: Subject): readonly Entry[] {
  if (subject.kind === 'finding') return [subject.entry];
  return subject.kind === 'findings' ? subject.entries : [];
}

function faultOf(subject: Subject, { fault, hole }: Writer): Item | Hole {
  const told = subject.kind === 'fault' || subject.kind === 'neighbour' ? subject.fault : undefined;
  return told ? fault(told) : hole('fault');
}

function symptomOf(subject: Subject, { say, hole, isCustomer }: Writer): Item | Hole {
  if (subject.kind !== 'symptom') return hole('symptom');
  const told = symptomValues(subject, say, isCustomer);
  const { answers, steps, developerSteps, ...rest } = told;
  return new Item({
    ...rest,
    answers: answers.map((answer) => new Item(answer)),
    steps: steps.map((step) => new Item({ ...step })),
    developer_steps: developerSteps.map((step) => new Item({ ...step })),
  });
}

/** Somebody else's error has some of the parts of one of ours. */
function neighbourValues(
  { code: one, byName, alike, source }: NeighbourSubject,
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
    sdk: [pack, ...alike.map((other) => other.pack)].map(writer.sdkTitle).join(writer.or),
    sources: [new Item({ title: cited, section, url })],
  };
}

type Writer = ReturnType<typeof writerFor>;

/** Makes the values, in the language of the answer and for its reader. */
function writerFor({ language, audience, fields, packs }: AnswerOrder, printed: Map<VariableName, string>) {
  const isCustomer = audience === 'customer';
  const say = (text: Text) => text[language];
  const hole = (name: VariableName) => new Hole(name, language, printed);
  const writer = {
    say,
    hole,
    isCustomer,
    or: language === 'zh' ? '或' : ' or ',
    sdkTitle: (sdk: string) => say(packs.titleOf(sdk)),
    pageOf: (document: string) => packs.pageOf(document),
    documentTitle: (document: string) => say(packs.documentTitleOf(document)),
    given: (value: string | undefined, name: VariableName) => value || hole(name),
    /** A developer must know that the documents disagree, so such a text keeps what it says about them. */
    prose: ({ disputes }: Entry, text: Text, name: VariableName) =>
      (disputes.length > 0 && !isCustomer ? say(text) : withoutDocuments(say(text), isCustomer)) ||
      hole(name),
    title: (entry: Entry) => titleFor(entry, language, isCustomer),
    field: (name: FieldName) => {
      const value = fields[name]?.trim() ?? '';
      // A name is one line, even if it was copied with a line break.
      return (name === 'excerpt' ? value : value.replace(/\s+/g, ' ')) || hole(name);
    },
    finding: (entry: Entry): Item => new Item(findingValues(entry, writer)),
    noFinding: () => Object.fromEntries(findingParts.map((name) => [name, emptyLists[name] ?? hole(name)])),
    fault: ({ title, looks, actor, causes, checklist, questions: asks, collect }: FaultOf): Item =>
      new Item({
        title: say(title),
        looks: say(looks),
        acting: actor,
        causes: causes.map(say),
        checklist: checklist
          .filter((check) => check.actor !== 'support')
          .map((check) => (isCustomer ? say(check) : forDeveloper(say(check)))),
        questions: asks.map(say),
        collect: collect.map(say),
      }),
  };
  return writer;
}

type FaultOf = Extract<Subject, { kind: 'fault' }>['fault'];

const emptyLists: Readonly<Partial<Record<FindingPart, Value>>> = {
  steps: [],
  disputes: [],
  sources: [],
  cause_known: false,
  ours: false,
  vendors: false,
};

function findingValues(entry: Entry, writer: Writer): Record<FindingPart, Value> {
  const { say, given, prose } = writer;
  const { code, hex, symbol, since, deprecated } = entry;
  const theirs = entry.remedy.filter(({ actor }) => isTheirs(actor));
  const { meaning, cause } = toldTo(entry, writer.isCustomer);
  return {
    title: writer.title(entry),
    code: given(code, 'code'),
    hex: given(hex, 'hex'),
    symbol: given(symbol, 'symbol'),
    sdk: writer.sdkTitle(entry.sdk),
    side: say(sideLabels[entry.side]),
    meaning: prose(entry, meaning, 'meaning'),
    cause: !cause || saysWhy(meaning, cause) ? writer.hole('cause') : prose(entry, cause, 'cause'),
    cause_known: entry.cause.origin !== 'playbook' || (cause !== undefined && isHedged(say(cause))),
    acting: actingOf(theirs.map(({ actor }) => actor)),
    steps: theirs.map(({ step, actor }) => new Item({ text: say(step), for: actor })),
    ours: theirs.length < entry.remedy.length,
    vendors: entry.remedy.some(({ actor }) => actor === 'vendor'),
    confirm: say(entry.confirm),
    retry: entry.retry,
    retry_advice: say(retryLabels[entry.retry]),
    since: given(since, 'since'),
    deprecated: deprecated ? say(deprecated) : writer.hole('deprecated'),
    disputes: entry.disputes.map(({ about, readings }) => {
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

/** Meaning and cause in the register of the reader; some causes are for staff alone. */
function toldTo(entry: Entry, isCustomer: boolean): { meaning: Text; cause: Text | undefined } {
  const own = isCustomer ? entry.customer : undefined;
  const cause = own?.cause ?? entry.cause;
  return { meaning: own?.meaning ?? entry.meaning, cause: cause === 'none' ? undefined : cause };
}

function isTheirs(actor: Actor): boolean {
  return actor === 'customer' || actor === 'developer' || actor === 'owner';
}

function actingOf(actors: readonly Actor[]): string {
  const [first, ...more] = [...new Set(actors)];
  if (first === undefined) return 'nobody';
  return more.length > 0 ? 'both' : first;
}
