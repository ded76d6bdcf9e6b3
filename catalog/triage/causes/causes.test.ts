import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../pack/known-causes';
import { createTriage } from '../triage';

const triage = createTriage(catalog, neighbours);
const causeOf = (raw: string) =>
  triage(raw)
    .observations.find(({ cause }) => cause)
    ?.id.replace('cause/', '') ?? 'none';

describe.each(catalog.signs.causes.causes)('the known cause $id', ({ id, under, catches, leaves }) => {
  it.each(catches)('is shown by %s', (raw) => {
    const { symptoms, observations } = triage(raw);
    expect(observations.find(({ cause }) => cause)?.id).toBe(`cause/${id}`);
    expect(under).toContain(symptoms[0]?.id);
  });

  it.each(leaves)('is not shown by %s', (raw) => expect(causeOf(raw)).not.toBe(id));
});

describe('a known cause', () => {
  it('is not said where two fit', () => {
    const both = '视频很卡。手机发烫，我又一直挂着公司 VPN。';
    expect(causeOf('视频很卡。手机发烫。')).toBe('phone-overheats');
    expect(causeOf('视频很卡。我一直挂着公司 VPN。')).toBe('vpn-in-the-way');
    expect(causeOf(both)).toBe('none');
    expect(triage(both).symptoms[0]?.id).toBe('hot');
  });

  it('is not said where nothing shows one', () => {
    expect(causeOf('视频很卡，怎么办？')).toBe('none');
    expect(causeOf('My video is blurry since last week. What can I do?')).toBe('none');
    expect(causeOf('我用蓝牙耳机，画面一直黑屏，看不到对方。')).toBe('none');
  });

  it('is not said where a code speaks', () => {
    expect(causeOf('TRTC 报错 errorCode: 70001，手机接了电话以后对方听不到我')).toBe('none');
  });

  it('goes before an error that only words like its own speak for', () => {
    const raw =
      'Android 14 上切到后台大概 1 分钟，对方就听不到我了，回到前台立刻恢复。麦克风 permission = While using the app.';
    expect(triage(raw).findings).toEqual([]);
    expect(causeOf(raw)).toBe('android-background-microphone');
  });

  it('tells which trouble it is where its symptom is told in other words', () => {
    const { symptoms } = triage(
      'From my new Mac the others see only my wallpaper when I share the entire screen.',
    );
    expect(symptoms.map(({ id }) => id)).toEqual(['screen-share-blank']);
  });

  it('is no cause by what is only asked about or denied', () => {
    expect(causeOf('The video stutters. Is it the VPN client that I should install?')).not.toBe(
      'lost-on-weak-wifi',
    );
    expect(causeOf('视频很卡，没有开 VPN。')).toBe('none');
  });

  it('is not said once all of it is over', () => {
    expect(causeOf('昨天挂着 VPN 视频很卡，现在已经解决了，谢谢。')).toBe('none');
  });
});

describe('what they suspect', () => {
  const answersTo = (raw: string) =>
    triage(raw)
      .observations.filter(({ id }) => id.startsWith('suspect/'))
      .map(({ id }) => id.replace('suspect/', ''));

  it('is answered by the cause', () => {
    const raw =
      'After I take a phone call during the meeting the others can not hear me any more. Is there anything I can do in the settings, or is it your fault?';
    expect(answersTo(raw)).toEqual(['settings', 'app']);
  });

  it('is not answered where no cause is known', () => {
    expect(answersTo('对方听不到我，是我的麦克风坏了吗？')).toEqual([]);
  });
});

describe('concepts', () => {
  const { concepts, causes, troubles } = catalog.signs.causes;

  it('are all used', () => {
    const used = new Set(
      [
        ...causes.flatMap(({ shown, steps, unless }) => [
          ...shown.flatMap((one) => [...one.all, ...one.unless]),
          ...steps.flatMap((one) => one.unless ?? []),
          ...unless,
        ]),
        ...Object.values(troubles).flat(2),
      ].flatMap(conceptsOf),
    );
    expect(Object.keys(concepts).filter((id) => !used.has(id))).toEqual([]);
  });

  it('stand under every symptom but those that no cause explains yet', () => {
    const under = new Set(causes.flatMap((cause) => cause.under));
    expect(catalog.symptoms.filter(({ id }) => !under.has(id))).toEqual([]);
  });
});
