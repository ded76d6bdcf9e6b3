import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { knownPacks } from '../pack/known-packs';
import { createTriage } from '../triage/triage';
import { writeAnswer } from './answer';
import { bundledFor } from './bundled';
import { aboutQuestion, doubtsIn } from './doubts';
import type { AnswerOrder } from './order';
import { aboutEntries, answeredTogether } from './subjects';

const byId = new Map(catalog.entries.map((entry) => [entry.id, entry]));
const triage = createTriage(catalog, neighbours);
const readOf = (raw: string) => ({ raw, triage: triage(raw), byId: (id: string) => byId.get(id) });

const pair = '[AVSDK] startPushStream failed errCode=10006 errMsg="account in arrears"';
const both = `Li@SomeEdu 10:25\n${pair}\n\nLi@SomeEdu 10:27\nAnd in RoomEngine on iOS openLocalCamera fails with -1101, broken since this morning`;

describe('a trouble beside the one that is answered', () => {
  it('is asked about where a number and the words beside it tell different errors', () => {
    const [doubt, ...others] = doubtsIn(readOf(both));
    expect(others).toEqual([]);
    expect(doubt?.candidates.map(({ id }) => id)).toEqual([
      'tencent-avsdk/server/10006',
      'tencent-avsdk/live/20406',
    ]);
    expect(doubt).toMatchObject({
      written: '10006',
      disagreeing: { number: '10006', words: 'account in arrears' },
    });
  });

  it('is none where it is the one that is open, or where nothing is', () => {
    expect(doubtsIn(readOf(pair))).toEqual([]);
    expect(doubtsIn(readOf('RoomEngine openLocalCamera onError code: -1101'))).toEqual([]);
    expect(doubtsIn(readOf('all is well'))).toEqual([]);
  });

  it.each(['zh', 'en'] as const)('stands in the letter, numbered, and is not explained: %s', (language) => {
    const read = readOf(both);
    const subject = aboutEntries(answeredTogether(read), read, doubtsIn(read));
    const order: AnswerOrder = {
      ...{ subject, language, missing: [], fields: {} },
      ...({ audience: 'customer', length: 'full' } as const),
      packs: knownPacks(catalog.packs),
      faults: new Map(catalog.faults.map((fault) => [fault.id, fault])),
    };
    const { text, holes, problem } = writeAnswer(bundledFor(subject.kind), order);
    expect([holes, problem]).toEqual([[], undefined]);
    const [, first = '', second = ''] = text.split(/^[(（][12][)）]/m);
    expect(first).toContain('-1101');
    expect(second).toMatch(/10006.*[“"]account in arrears[”"].*[?？]\n- .+\n- .+\n\n/);
    // What to do about either is not told.
    expect(second).not.toMatch(/^\d\. /m);
    expect(text).toMatch(language === 'zh' ? /有 2 个错误/ : /There are 2 errors/);
  });
});

it('a question asks which of the two it is, and only of two', () => {
  const read = readOf(pair);
  const candidates = read.triage.findings.flatMap(({ entry }) => byId.get(entry) ?? []);
  expect(aboutQuestion(read, candidates)).toMatchObject({ disagreeing: { words: 'account in arrears' } });
  expect(aboutQuestion(read, [])).not.toHaveProperty('disagreeing.words');
});

it('a question that is quoted back is left out where it holds something hidden', () => {
  const asked = (raw: string) => aboutQuestion(readOf(raw), []);
  expect(asked('请问支持多少人同时开会？')).toMatchObject({ asked: ['请问支持多少人同时开会？'] });
  expect(asked('请问 13812345678 这个号能开会吗？')).toMatchObject({ asked: [] });
});
