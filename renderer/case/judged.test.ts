import { catalog } from 'errdesk:test-catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../../catalog/triage/triage';
import { loadedCatalog } from '../state/loaded-for-test';
import { entriesFor, isChosen, isCounted, judged } from './judged';
import { noneOfThese } from './ticket';

const { byId, entries } = loadedCatalog;
const triage = createTriage(catalog);
const readPaste = (raw: string) => ({ triage: triage(raw), others: [] });
const entryOf = (code: string) =>
  entries.find((entry) => entry.code === code) ?? Object.assign({}, entries[0], { id: 'missing' });
const camera = '[RoomEngine] openLocalCamera onError\n  code: -1102\n  roomId: 20406';
const nothing = { opened: null, counted: [] };
const idsOf = ({ triage }: ReturnType<typeof readPaste>) => triage.findings.map(({ entry }) => entry);

describe('what a person judges', () => {
  it('is what was read, as long as they do not', () => {
    const read = readPaste(camera);
    expect(judged(read, nothing, byId)).toBe(read);
    expect(judged(read, { ...nothing, opened: idsOf(read)[0] ?? '' }, byId)).toBe(read);
  });

  it('puts the entry that they chose first, and settles the verdict', () => {
    const read = readPaste('error 61004');
    expect(read.triage.verdict).toBe('ambiguous');
    const { id } = entryOf('70003');
    const own = judged(read, { ...nothing, opened: id }, byId);
    expect([own.triage.verdict, idsOf(own)[0]]).toEqual(['match', id]);
    expect(own.triage.findings.map(isChosen)).toEqual([true, ...read.triage.findings.map(() => false)]);
  });

  it('counts a number that was ruled out, where it stands', () => {
    const read = readPaste(camera);
    const start = camera.indexOf('20406');
    const struck = read.triage.ruledOut.find(({ span }) => span.start === start);
    expect(struck).toBeDefined();
    const { id } = entryOf('20406');
    const own = judged(read, { ...nothing, counted: [{ entry: id, start, end: start + 5 }] }, byId);
    expect(idsOf(own)).toEqual([...idsOf(read), id]);
    expect(own.triage.findings.at(-1)?.evidence).toEqual([{ start, end: start + 5 }]);
    expect(own.triage.findings.map(isCounted)).toEqual([false, true]);
    expect(own.triage.ruledOut.some(({ span }) => span.start === start)).toBe(false);
  });

  it('makes a counted number the answer where nothing was found', () => {
    const text = 'room 20406 please';
    const read = readPaste(text);
    expect(read.triage.verdict).toBe('none');
    const { id } = entryOf('20406');
    const own = judged(read, { ...nothing, counted: [{ entry: id, start: 5, end: 10 }] }, byId);
    expect([own.triage.verdict, ...idsOf(own)]).toEqual(['match', id]);
  });

  it('finds nothing where none of these is it', () => {
    const own = judged(readPaste(camera), { ...nothing, opened: noneOfThese }, byId);
    expect([own.triage.verdict, idsOf(own), own.others]).toEqual(['none', [], []]);
    const told = readPaste('对方看不到我的画面');
    expect(told.triage.symptoms).toHaveLength(1);
    expect(judged(told, { ...nothing, opened: noneOfThese }, byId).triage.symptoms).toEqual([]);
  });

  it('is what they chose also where a trouble was only told', () => {
    const { id } = entryOf('70003');
    const own = judged(readPaste('对方看不到我的画面'), { ...nothing, opened: id }, byId);
    expect([own.triage.verdict, idsOf(own)]).toEqual(['match', [id]]);
  });
});

it('a struck number is an entry of the SDK that the paste speaks of, before any other', () => {
  const read = readPaste('RtcError: join room failed result: 70003 <JOIN_ROOM_FAILED 0x4004>');
  const twice = [{ ...entryOf('70001'), sdk: 'another' }, entryOf('70001')];
  expect(entriesFor('70001', read, twice)[0]?.sdk).toBe(read.triage.findings[0]?.sdk);
  expect(entriesFor('0x4004', read, entries)[0]?.symbol).toBe('JOIN_ROOM_FAILED');
});
