import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage';
import { isSilenced, silences } from './silence';

const triage = createTriage(catalog, neighbours);
const told = (raw: string) => triage(raw).symptoms.map(({ id }) => id);

describe.each(catalog.symptoms)('the symptom $id', ({ id, catches, leaves }) => {
  it.each(catches)('is told by %s', (raw) => {
    expect(told(raw)[0]).toBe(id);
  });

  it.each(leaves)('is not told by %s', (raw) => {
    expect(told(raw)).not.toContain(id);
  });
});

describe.each(silences)('the silence $id', ({ catches, leaves }) => {
  const isSilent = (sample: string) => {
    const start = sample.indexOf('«');
    const end = sample.indexOf('»') - 1;
    const text = sample.replace(/[«»]/g, '');
    return isSilenced(text, { start, end }, { start: 0, end: text.length });
  };

  it.each(catches)('is heard in %s', (sample) => {
    expect(isSilent(sample)).toBe(true);
  });

  it.each(leaves)('is not heard in %s', (sample) => {
    expect(isSilent(sample)).toBe(false);
  });
});

describe('a symptom', () => {
  it('is said with the words that tell it, and leaves the verdict at none', () => {
    const raw = '何老师 14:02\n对方看不到我的画面，我能看到他，声音正常。';
    const { verdict, symptoms } = triage(raw);
    expect(verdict).toBe('none');
    expect(symptoms.map(({ id }) => id)).toEqual(['picture-missing']);
    expect(symptoms[0]?.evidence.map(({ start, end }) => raw.slice(start, end))).toEqual([
      '对方看不到我的画面',
    ]);
  });

  it('is not said where a code speaks', () => {
    expect(told('对方看不到我的画面')).not.toEqual([]);
    expect(told('TRTC 报错 errorCode: 70001，对方看不到我的画面')).toEqual([]);
    expect(told('对方看不到我的画面，errorCode: -9999999')).toEqual([]);
  });

  it('belongs to the words of its own clause', () => {
    expect(told('The sound is fine, the picture is frozen')).toEqual(['stutter']);
    expect(told('画面正常，就是声音有杂音')).toEqual(['noise']);
    expect(told('声音没问题，画面也很清楚')).toEqual([]);
  });

  it('is over once the text says so, unless it comes back', () => {
    expect(told('通话里有回声。重启以后就好了，谢谢')).toEqual([]);
    expect(told('通话里有回声，重启以后就好了，但过一会又有回声')).toEqual(['echo']);
  });

  it('is told by who speaks of oneself, whatever the form', () => {
    expect(told('It never goes to the Bluetooth headset, unless I start the call with it.')).toEqual([
      'audio-route',
    ]);
  });

  it('is about calls where films and games are spoken of too', () => {
    expect(told('昨晚看电影一直卡')).toEqual([]);
    expect(told('大家在房间里一起看电影，视频通话一直卡')).toEqual(['stutter']);
  });

  it('stays where something else is only said to be fine', () => {
    expect(told('一点声音都没有，看电影是有声音的')).toEqual(['no-sound']);
    expect(told('看电影一点声音都没有')).toEqual([]);
    expect(told('video flickers like an old tv')).toEqual(['picture-garbled']);
    expect(told('video flickers on the old tv')).toEqual([]);
  });

  it('is told in words with others between them, within a clause', () => {
    expect(told('我这边只能看到老师的头像')).toEqual([]);
    expect(told('我这边只看到王老师的头像')).toEqual(['picture-missing']);
    expect(told('我这边只看到王老师，头像')).toEqual([]);
  });

  it('goes behind what is complained of where it is only the time of that', () => {
    const first = (raw: string) => told(raw)[0];
    expect(first('Calls do not ring when the app is killed')).toBe('no-ring');
    expect(first('闪退之后重新进房，视频一直黑屏')).toBe('picture-missing');
    expect(first('视频一直黑屏，然后闪退')).toBe('picture-missing');
  });

  it('goes before what it shows in', () => {
    expect(told('视频画面卡顿，手机烫得厉害')).toEqual(['hot', 'stutter']);
    expect(told('手机烫得厉害，视频画面卡顿')).toEqual(['hot', 'stutter']);
  });

  it('asks for what it needs and the text does not state, at most three', () => {
    const asked = (raw: string) => triage(raw).missing.map(({ kind }) => kind);
    expect(asked('对方看不到我的画面')).toEqual(['user', 'room', 'environment']);
    expect(asked('对方看不到我的画面，roomId: 8812，userId: teacher_01')).toEqual([
      'environment',
      'time',
      'log',
    ]);
  });

  it('is not looked for in a log', () => {
    const line = '对方看不到我的画面\n';
    expect(told(line.repeat(3000))).toEqual([]);
  });
});
