import { catalog } from 'errdesk:test-catalog';
import { neighbours } from 'errdesk:test-catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { asksFirst } from '../../../catalog/answer/asks-first';
import { createTriage } from '../../../catalog/triage/triage';
import { othersIn } from '../../case/others';
import { noFurtherSecrets } from '../../case/read-paste';
import { stepName, stepsOfSymptom, suggestedNames } from '../../case/step-name';
import { togetherIn } from '../../case/together';
import { loadedCatalog } from '../../state/loaded-for-test';
import { loadedNeighbours } from '../../state/neighbours';
import { titleOf } from '../title-of';
import { excerptOf } from './excerpt-of';
import { type Situation, subjectsOf } from './subjects';

const joinRefused = `TRTC Web SDK 4.15.3
<ERROR> [c-1] join room failed result: 70003 error: sig verify fail
<ERROR> RtcError: join room failed <JOIN_ROOM_FAILED 0x4004> (version: 4.15.3)`;
const threeNames = 'netcall.connect()\n{"event":"call_fail","code":61004,"cost":631}';
const notListed = 'web端 进入房间报-10014 error错误';

const byId = new Map(catalog.entries.map((entry) => [entry.id, entry]));
const faults = new Map(catalog.faults.map((fault) => [fault.id, fault]));
const symptoms = new Map(catalog.symptoms.map((symptom) => [symptom.id, symptom]));
const triage = createTriage(catalog, neighbours);
const known = loadedNeighbours(neighbours);
const read = (raw: string) => {
  const found = triage(raw);
  return { raw, triage: found, others: othersIn(raw, found, known, loadedCatalog.packs) };
};
const situated = (
  raw: string,
  openIndex: number | null,
  notes: Partial<Pick<Situation, 'together' | 'ticked' | 'sides'>> = {},
) =>
  subjectsOf({
    ...read(raw),
    byId,
    faults,
    symptoms,
    openIndex,
    together: [],
    ticked: [],
    sides: {},
    ...notes,
  });
const kindsOf = (raw: string, openIndex: number | null) => situated(raw, openIndex).map(({ kind }) => kind);

describe('what can be answered', () => {
  it('is the finding first, all of them where there are several, its playbook, or a question', () => {
    expect(kindsOf(joinRefused, 0)).toEqual(['finding', 'findings', 'fault', 'question']);
    expect(kindsOf('takeSeat code=-2343', 0)).toEqual(['finding', 'fault', 'question']);
  });

  it('is never all meanings of one code', () => {
    expect(kindsOf(threeNames, null)).toEqual(['question']);
    expect(kindsOf(threeNames, 1)).toEqual(['finding', 'fault', 'question']);
  });

  it('is the errors that are answered at once, where the open one is among them', () => {
    const both = `${joinRefused}\nRoomEngine openLocalCamera onError code: -1102`;
    const ids = read(both).triage.findings.map(({ entry }) => entry);
    const camera = ids.findIndex((id) => id.endsWith('/-1102'));
    const first = (openIndex: number, together: readonly string[]) => {
      const [subject] = situated(both, openIndex, { together });
      return subject.kind === 'findings' ? subject.entries.map(({ id }) => id) : subject.kind;
    };
    const two = [ids[0] ?? '', ids[camera] ?? ''];
    expect(first(0, two)).toEqual(two);
    expect(first(0, [...two].reverse())).toEqual(two);
    expect(first(camera, two)).toEqual(two);
    expect(first(0, [ids[camera] ?? ''])).toBe('finding');
    const outer = ids.findIndex((id) => !two.includes(id));
    expect(first(outer, two)).toBe('finding');
  });

  it('is the errors in the order of the paste, whichever is the likelier', () => {
    const told = '加入房间报错 70001。\nRoomEngine openLocalCamera onError code: -1102';
    const found = read(told);
    const inPaste = found.triage.findings.map(({ entry }) => entry);
    expect(inPaste.map((id) => id.split('/').at(-1))).toEqual(['70001', '-1102']);
    const triage = { ...found.triage, findings: [...found.triage.findings].reverse() };
    const together = togetherIn({ ...found, triage }, { together: inPaste }, byId);
    expect(together).toEqual(inPaste);
    const notes = { ticked: [], sides: {}, openIndex: 0, together };
    const [subject] = subjectsOf({ ...found, triage, byId, faults, symptoms, ...notes });
    expect(subject.kind === 'findings' && subject.entries.map(({ id }) => id)).toEqual(inPaste);
  });

  it('is the settled error with the question about another, which a person settles by opening it', () => {
    const both = `RoomEngine openLocalCamera onError code: -1102\n\n${threeNames}`;
    const [camera = '', one = '', another = '', third = ''] = read(both).triage.findings.map(
      ({ entry }) => entry,
    );
    const about = (openIndex: number, together: readonly string[]) => {
      const [subject] = situated(both, openIndex, { together });
      if (subject.kind !== 'findings') return subject.kind;
      const asked = subject.doubts.map(({ candidates }) => candidates.map(({ id }) => id));
      return [subject.entries.map(({ id }) => id), asked];
    };
    expect(about(0, [camera, one])).toEqual([[camera], [[one, another, third]]]);
    expect(about(2, [camera, one])).toEqual([[camera, another], []]);
    expect(about(0, [camera])).toBe('finding');
  });

  it('is somebody else’s error where it surely is, with the playbook that helps', () => {
    const offline = 'Error Domain=NSURLErrorDomain Code=-1009';
    expect(kindsOf(offline, 0)).toEqual(['neighbour', 'fault', 'question']);
    expect(kindsOf('AgoraRTCError UID_CONFLICT', 0)).toEqual(['neighbour', 'question']);
    expect(kindsOf(`${joinRefused}\n${offline}`, 2)).toEqual(['neighbour', 'fault', 'question']);
    expect(kindsOf(`${joinRefused}\n${offline}`, 0)[0]).toBe('finding');
  });

  it('is somebody else’s meaning of a number once a person has chosen it', () => {
    expect(kindsOf('code -1001', null)[0]).toBe('question');
    expect(kindsOf('code -1001', 0)[0]).toBe('finding');
    const [chosen, , asked] = situated('code -1001', 1);
    expect(chosen).toMatchObject({ kind: 'neighbour', code: { pack: 'apple', code: '-1001' } });
    expect(asked).toMatchObject({ kind: 'question', candidates: [{ code: '-1001' }] });
  });

  it('is a symptom where one is told, with what the paste lacks, until its question is answered', () => {
    const told = '对方看不到我的画面，房间号 8812';
    expect(kindsOf(told, 0)).toEqual(['symptom', 'question']);
    const [open] = situated(told, 0);
    expect(open).toMatchObject({ symptom: { id: 'picture-missing' }, side: undefined });
    expect(open.kind === 'symptom' && open.asks.map(({ kind }) => kind)).toEqual([
      'user',
      'environment',
      'time',
    ]);
    const [settled] = situated(told, 0, { sides: { 'picture-missing': 1 } });
    expect(settled).toMatchObject({ kind: 'symptom', side: 1 });
    const [another] = situated(told, 0, { sides: { echo: 1 } });
    expect(another).toMatchObject({ kind: 'symptom', side: undefined });
  });

  it('is a symptom on the side that the paste tells, unless a person says that it is the other', () => {
    const told = '对方看不到我的画面，谁都看不到我';
    const shownOn = (sides: Situation['sides']) => {
      const [subject] = situated(told, 0, { sides });
      if (subject.kind !== 'symptom') throw new Error(`It is a ${subject.kind}.`);
      return { side: subject.side, seen: subject.shown.seen.map(({ zh }) => zh) };
    };
    const own = ['缺的是您这一边发出的画面，先查您这一边。'];
    expect(shownOn({})).toEqual({ side: 0, seen: own });
    expect(shownOn({ 'picture-missing': 0 })).toEqual({ side: 0, seen: own });
    expect(shownOn({ 'picture-missing': 1 })).toEqual({ side: 1, seen: [] });
  });

  it('is a known cause where the paste shows one: nothing is asked, and a step that was tried is left out', () => {
    const told = '我共享屏幕，大家只看到桌面壁纸。';
    const about = (notes: Parameters<typeof situated>[2] = {}) => {
      const [subject] = situated(told, 0, notes);
      if (subject.kind !== 'symptom') throw new Error(`It is a ${subject.kind}.`);
      return subject;
    };
    const { shown } = about();
    expect(asksFirst(about())).toBe(false);
    expect(titleOf(about(), 'zh')).toBe('苹果电脑没有允许录制屏幕');
    const [settings, again] = shown.deciding;
    if (!settings || !again) throw new Error('two steps are needed');
    const names = suggestedNames(stepsOfSymptom('picture-missing'), shown.deciding);
    expect(about({ ticked: names.slice(0, 1) }).shown.deciding).toEqual([again]);
    const all = about({ ticked: names });
    expect(all.shown).toMatchObject({ decided: true, deciding: [] });
    expect(asksFirst(all)).toBe(false);
  });

  it('asks first where nothing shows which answer holds', () => {
    const [open] = situated('对方看不到我的画面，房间号 8812', 0);
    expect(asksFirst(open)).toBe(true);
    const [told] = situated('对方看不到我的画面，谁都看不到我', 0);
    expect(asksFirst(told)).toBe(false);
  });

  it('is a question where nothing is found', () => {
    expect(kindsOf(notListed, null)).toEqual(['question']);
  });
});

describe('the excerpt', () => {
  it('is the lines of the finding, without what is secret in them', () => {
    const raw = `a\nmail me@team.example code=-2343 takeSeat\r\nb\n${'x'.repeat(400)} code=-2343`;
    const excerpt = (text: string, openIndex: number | null) =>
      excerptOf({ ...read(text), furtherSecrets: noFurtherSecrets }, openIndex);
    const [first, second, ...more] = excerpt(raw, 0).split('\n');
    expect(first).toBe('mail ⟦e-mail A⟧ code=-2343 takeSeat');
    expect(second).toBe(`${'x'.repeat(300)}…`);
    expect(more).toEqual([]);
    expect(excerpt('nothing', null)).toBe('');
    expect(excerpt('a\nNSURLErrorDomain Code=-1009\nb', 0)).toBe('NSURLErrorDomain Code=-1009');
    expect(excerpt('你好\n对方看不到我的画面\n谢谢', 0)).toBe('对方看不到我的画面');
  });

  it('leaves out the steps that were tried, and those alone', () => {
    const of = (ticked: readonly string[]) => {
      const [subject] = situated(joinRefused, 0, { ticked });
      return subject.kind === 'finding' ? subject.entry : undefined;
    };
    const entry = of([]);
    const first = stepName(entry?.id ?? '', 0);
    expect(of([first])?.remedy).toEqual(entry?.remedy.slice(1));
    expect(of([stepName('another/entry', 0)])).toEqual(entry);
    const [all] = situated(joinRefused, 0, { ticked: [first] }).filter(({ kind }) => kind === 'findings');
    expect(all?.kind === 'findings' && all.entries[0]?.remedy).toEqual(entry?.remedy.slice(1));
  });

  it('tells a step that the paste says was tried where a person took its tick away', () => {
    const raw = 'Error Domain=NSURLErrorDomain Code=-1009，换过网络也一样';
    const [other] = read(raw).others;
    const fault = faults.get(other?.code.fault ?? '');
    const at = fault?.checklist.findIndex(({ zh }) => zh.includes('手机热点')) ?? -1;
    const hotspot = fault?.checklist[at];
    const of = (ticked: readonly string[]) => {
      const [subject] = situated(raw, 0, { ticked });
      if (subject.kind !== 'neighbour' || !subject.fault) throw new Error('It is not that of somebody else.');
      return subject;
    };
    const name = stepName(other?.code.id ?? '', at);
    expect(of([]).shown.insisted).toEqual([]);
    expect(of([name]).shown.insisted).toEqual([hotspot?.zh]);
    expect(of([name]).fault?.checklist).toContain(hotspot);
    // One that the paste does not speak of leaves with its tick.
    const another = stepName(other?.code.id ?? '', 0);
    expect(of([another]).fault?.checklist).toEqual(fault?.checklist.slice(1));
  });

  it('leaves out the steps that were tried against a symptom', () => {
    const stepsOf = (ticked: readonly string[]) => {
      const [subject] = situated('对方看不到我的画面', 0, { ticked });
      return subject.kind === 'symptom' ? subject.symptom.steps : [];
    };
    const all = stepsOf([]);
    expect(all.length).toBeGreaterThan(1);
    expect(stepsOf([stepName(stepsOfSymptom('picture-missing'), 0)])).toEqual(all.slice(1));
    expect(stepsOf([stepName(stepsOfSymptom('echo'), 0)])).toEqual(all);
  });
});
