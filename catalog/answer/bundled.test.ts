import { catalog as shipped } from 'errdesk:catalog';
import { catalog } from 'errdesk:test-catalog';
import { describe, expect, it } from 'vitest';
import { leaksIn } from '../door/door';
import { formOf } from '../forms/forms';
import { knownPacks } from '../pack/known-packs';
import type { Entry, Language, Text } from '../schema';
import type { Answer } from './answer';
import { bundledTemplates } from './bundled';
import { checkTemplate } from './check';
import { answered, findingOf, theirStepsOf, ways } from './order-for-test';
import { nothingShown } from './paste/shown';
import { stepsFor } from './steps-of';
import type { Subject } from './subject';
import { toReader } from './wording/second-person';

const packs = knownPacks(shipped.packs);
const faults = new Map(shipped.faults.map((fault) => [fault.id, fault]));
const person = { customer: 'Li', ticket: 'T-1', agent: 'Chen' };
const version = { kind: 'version', ask: { zh: 'SDK 的版本', en: 'the SDK version' } } as const;

/** What no answer may have in it, whatever the entry lacks. */
const ugly = [
  /undefined|null|NaN|\[object|\{\{|\}\}|\{%|%\}|⟦/,
  / $| {2}|\n{3}/m,
  /^\s*(?:[-*]|\d+\.)\s*$/m,
  /。。|\.\.|，。|：。|。，|,,|\( *\)|（ *）|""|“”/,
  /(?<!您好)[：:]\n\n(?!（|\()/,
  /^[：:，。,.]/m,
  /“[^”]*“/,
];

/** The catalog’s own sentences are looked at elsewhere; here each is a mark, with its end. */
function expectTidy(text: string, prose: readonly string[], what: string): void {
  const marked = prose.reduce((rest, one) => rest.replaceAll(one, `§${one.slice(-1)}`), text);
  for (const sign of ugly) expect(marked, what).not.toMatch(sign);
  expect(text, what).toBe(text.trim());
}

/** Everything that the catalog itself says in Chinese where it speaks English: names of things. */
function chineseNames(texts: readonly string[]): string[] {
  const names = texts.flatMap(
    (text) => text.match(/[\u3400-\u9fff].*[\u3400-\u9fff]|[\u3400-\u9fff]/g) ?? [],
  );
  return names.sort((a, b) => b.length - a.length);
}

function expectLanguage(text: string, language: Language, english: readonly string[], what: string): void {
  const words = withoutAddresses(text);
  if (language === 'zh') expect(words, what).not.toMatch(/\b(?:Hello|Please|Sources|Kind regards|You)\b/);
  else {
    const plain = chineseNames(english).reduce((rest, name) => rest.replaceAll(name, ''), words);
    expect(plain, what).not.toMatch(/[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/);
  }
}

const withoutAddresses = (text: string) => text.replace(/https?:\/\/\S+/g, '');

const textsOf = ({ title, meaning, cause, confirm, remedy, disputes }: Entry): Text[] => [
  ...[title, meaning, cause, confirm],
  ...remedy.map(({ step }) => step),
  ...disputes.flatMap(({ about, readings }) => [about, ...readings]),
];
const proseOf = (entry: Entry, language: Language) => textsOf(entry).map((text) => text[language]);
const englishOf = (entry: Entry) => [
  ...proseOf(entry, 'en'),
  ...entry.documents.map(({ section }) => section),
];

const toTheDeveloper = /请开发者|the developer/;

/** The lines that are ours to word: steps and how to tell that it worked are the catalog’s. */
function worded(text: string, entry: Entry, language: Language): string {
  const own: Text[] = [entry.confirm, ...theirStepsOf(entry)];
  return own.reduce(
    (rest, one) => rest.replaceAll(one[language], '').replaceAll(toReader(one[language], language), ''),
    text,
  );
}

describe.each(ways)('every entry, in $language for a $audience, $length', (way) => {
  const { language, audience, length } = way;
  const of = (subject: Subject, more = {}) => answered(subject, { ...way, packs, faults, ...more });
  const answers = new Map<string, Answer>();
  /** The answer about an entry alone, which most of what is held here is held of. */
  const answerTo = (entry: Entry): Answer => {
    const known = answers.get(entry.id) ?? of(findingOf(entry));
    answers.set(entry.id, known);
    return known;
  };
  const letterOf = (entry: Entry): string => answerTo(entry).text;
  const isCustomer = audience === 'customer';
  const isAsWritten = ({ [language]: check }: Text) =>
    !toTheDeveloper.test(check) && toReader(check, language) === check;
  /** The steps that this reader is told. */
  const stepsOf = (entry: Entry) =>
    stepsFor(entry, faults.get(entry.fault), nothingShown, { language, isCustomer });

  it('is answered with all its steps and nothing empty', () => {
    for (const entry of shipped.entries) {
      const withMore = of(findingOf(entry), { fields: person, missing: [version] });
      for (const { text, holes, problem } of [answerTo(entry), withMore]) {
        expect([holes, problem], entry.id).toEqual([[], undefined]);
        expectTidy(text, proseOf(entry, language), entry.id);
        expectLanguage(text, language, englishOf(entry), entry.id);
        for (const step of stepsOf(entry)) expect(text, entry.id).toContain(step.text);
        // What is part of normal use may come again.
        if (length === 'full' && !isCustomer && entry.retry !== 'ignore')
          expect(text, entry.id).toContain(entry.confirm[language]);
        expect(text, entry.id).toContain(entry.code ?? entry.symbol);
      }
    }
  });

  it('is the same when it is read as plain text', () => {
    for (const entry of shipped.entries)
      expect(formOf(letterOf(entry), 'text', { language, title: '' }), entry.id).toBe(letterOf(entry));
  });

  it('has nothing that must not leave', () => {
    for (const entry of shipped.entries) expect(leaksIn(letterOf(entry)), entry.id).toEqual([]);
  });

  it('keeps the steps of support and of the vendor to ourselves', () => {
    for (const entry of shipped.entries)
      for (const { actor, step } of entry.remedy)
        if (actor === 'support' || actor === 'vendor')
          expect(letterOf(entry), entry.id).not.toContain(step[language]);
  });

  it('numbers steps only where there are several, and says whose each is where both have some', () => {
    for (const entry of shipped.entries) {
      const text = letterOf(entry);
      const theirs = stepsOf(entry);
      expect(text.match(/^\d+\. /gm)?.length ?? 0, entry.id).toBe(theirs.length > 1 ? theirs.length : 0);
      const both = new Set(theirs.map(({ actor }) => actor)).size > 1;
      const marks =
        text.match(/【(?:开发者|账号所有者|您|用户)】|\[(?:Developer|Account owner|You|User)\] /g) ?? [];
      expect(marks.length, entry.id).toBe(both ? theirs.length : 0);
    }
  });

  it('says which steps are the account owner’s', () => {
    const mark = language === 'zh' ? '【账号所有者】' : '[Account owner] ';
    for (const entry of shipped.entries) {
      const theirs = stepsOf(entry);
      if (new Set(theirs.map(({ actor }) => actor)).size === 1) continue;
      const text = letterOf(entry);
      for (const step of theirs.filter(({ actor }) => actor === 'owner'))
        expect(text, entry.id).toContain(`${mark}${step.text}`);
    }
  });

  it('answers several at once, each with its steps', () => {
    for (let at = 0; at + 1 < shipped.entries.length; at += 2) {
      const entries = shipped.entries.slice(at, at + 2);
      const { text, holes, problem } = of({ kind: 'findings', entries, doubts: [], shown: new Map() });
      expect([holes, problem], entries[0]?.id).toEqual([[], undefined]);
      expectTidy(
        text,
        entries.flatMap((one) => proseOf(one, language)),
        entries[0]?.id ?? '',
      );
      expectLanguage(text, language, entries.flatMap(englishOf), entries[0]?.id ?? '');
      // Beside one that has to be dealt with, what needs nothing is given no steps.
      const isHarmless = ({ retry }: Entry) =>
        retry === 'ignore' && !entries.every((one) => one.retry === retry);
      const told = entries.filter((one) => !isHarmless(one));
      for (const step of told.flatMap(stepsOf)) expect(text).toContain(step.text);
    }
  });

  // Windows of seven that begin at every sixth have every entry among several.
  it.each([
    ['nothing', 0, shipped.entries.length],
    ['one', 1, 1],
    ['one of two', 2, 6],
    ['one of many', 7, 6],
  ])('asks back, where it may be %s, and says nothing that must not leave', (_, count, step) => {
    for (let at = 0; at < shipped.entries.length; at += step) {
      const candidates = shipped.entries.slice(at, at + count);
      const { text, holes, problem } = of({ kind: 'question', candidates }, { missing: [version] });
      expect([holes, problem]).toEqual([[], undefined]);
      expectTidy(
        text,
        candidates.flatMap((one) => proseOf(one, language)),
        candidates[0]?.id ?? 'none',
      );
      expectLanguage(text, language, candidates.flatMap(englishOf), candidates[0]?.id ?? 'none');
      expect(text).toContain(version.ask[language]);
      expect(text).toMatch(/请去掉签名|take out any signature/);
      expect(leaksIn(text), candidates[0]?.id).toEqual([]);
    }
  });

  it('answers every fault', () => {
    for (const fault of shipped.faults) {
      const { text, holes, problem } = of({ kind: 'fault', fault, shown: nothingShown });
      expect([holes, problem], fault.id).toEqual([[], undefined]);
      const { causes, checklist, questions, collect } = fault;
      const all = [fault.looks, ...causes, ...checklist, ...questions, ...collect];
      expectTidy(
        text,
        all.map((one) => one[language]),
        fault.id,
      );
      expectLanguage(text, language, [], fault.id);
      const said = length === 'full' && !isCustomer ? [...causes, ...questions.slice(0, 3)] : [];
      for (const each of said) expect(text, fault.id).toContain(each[language]);
    }
  });

  it('says what to check, and asks instead where checking is ours', () => {
    for (const fault of shipped.faults) {
      const { text } = of({ kind: 'fault', fault, shown: nothingShown });
      const ours = fault.actor === 'support' || fault.actor === 'vendor';
      const bySupport = fault.checklist.filter(({ actor }) => actor === 'support');
      const theirs = fault.checklist.filter(({ actor }) => actor !== 'support');
      const [said, kept] = ours ? [fault.questions.slice(0, 3), fault.checklist] : [theirs, bySupport];
      expect(kept.filter((each) => text.includes(each[language]))).toEqual([]);
      for (const each of said.filter(isAsWritten)) expect(text, fault.id).toContain(each[language]);
    }
  });

  if (audience === 'developer')
    it('sends no developer to the developer', () => {
      for (const fault of shipped.faults)
        expect(of({ kind: 'fault', fault, shown: nothingShown }).text, fault.id).not.toMatch(toTheDeveloper);
      const expired = catalog.faults.find(({ id }) => id === 'signature-expired');
      expect(expired && of({ kind: 'fault', fault: expired, shown: nothingShown }).text).toMatch(
        /\n5\. (?:在到期之前换新签名|Replace signatures before they expire and use a fresh one)/,
      );
    });

  if (audience === 'customer')
    it('names nothing of the code of an SDK, and speaks to the reader', () => {
      for (const entry of shipped.entries) {
        const text = letterOf(entry);
        const said = text.replaceAll(entry.symbol ?? '\0', '').replaceAll(entry.confirm[language], '');
        expect(said, entry.id).not.toMatch(
          /\w+\(\)|client-banned|\b(?:client|stream|netcall|roomEngine)\.[a-z]/,
        );
      }
    });

  if (audience === 'customer')
    it('says nothing of what the documents say', () => {
      for (const entry of shipped.entries) {
        const rest = withoutAddresses(worded(letterOf(entry), entry, language));
        expect(rest, entry.id).not.toMatch(/文档|\bdocuments?\b|\b(?:English|Chinese) one\b/i);
      }
    });

  if (length === 'short')
    it('is hardly longer than its steps', () => {
      for (const entry of shipped.entries) {
        const lines = letterOf(entry)
          .split('\n')
          .filter((line) => line !== '');
        const own = lines.length - stepsOf(entry).length;
        expect(own, entry.id).toBeLessThanOrEqual(3);
      }
    });

  it('bears the names that are given, and none that are not', () => {
    for (const entry of shipped.entries.slice(0, 20)) {
      const { text } = of(findingOf(entry), { fields: person });
      for (const name of Object.values(person)) expect(text).toContain(name);
      expect(letterOf(entry)).not.toMatch(/工单号|Ticket/);
    }
  });
});

describe('the bundled templates', () => {
  it.each(bundledTemplates)('$id passes the check', ({ body }) => {
    expect([...checkTemplate(body.zh), ...checkTemplate(body.en)]).toEqual([]);
  });

  it('answer a developer with what a customer is spared', () => {
    const entry = catalog.entries.find(({ hex, symbol }) => hex && symbol);
    if (!entry) throw new Error('No entry has both.');
    const { text } = answered(findingOf(entry), { audience: 'developer' });
    for (const part of [entry.hex, entry.symbol, ...entry.documents.map(({ section }) => section)])
      expect(text).toContain(part);
    expect(answered(findingOf(entry)).text).not.toContain(`(${entry.code}, `);
  });
});
