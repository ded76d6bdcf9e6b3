import { describe, expect, it } from 'vitest';
import type { Entry, Fault } from '../../schema';
import type { WholeCatalog } from '../../symptom-schema';
import { noNeighbours } from '../codes';
import { essence, hashesOf, runs } from './fingerprints';
import { lint } from './lint';
import type { LintContext } from './rule';

const text = (zh: string, en: string) => ({ zh, en });

const entry: Entry = {
  id: 'netease-webrtc/server-code/503',
  sdk: 'netease-webrtc',
  documents: [{ id: 'netease-webrtc-zh', section: 'serverCode' }],
  code: '503',
  aliases: [],
  literals: [],
  side: 'server',
  title: text('服务端正忙', 'The server is busy'),
  meaning: text('服务端此刻忙不过来。', 'The server has too much to do at present.'),
  cause: { origin: 'document', ...text('服务端负载高。', 'The load on the server is high.') },
  remedy: [
    { actor: 'customer', origin: 'playbook', step: text('等一分钟再试。', 'Wait a minute and try again.') },
    {
      actor: 'vendor',
      origin: 'playbook',
      step: text('查看服务端负载。', 'Look at the load of the servers.'),
    },
  ],
  confirm: text('再试时成功，对方能听到。', 'The next try succeeds, and the other side hears you.'),
  retry: 'retry',
  fault: 'server-busy',
  disputes: [],
  defects: [],
};

const fault: Fault = {
  id: 'server-busy',
  title: text('服务端繁忙', 'The servers are busy'),
  looks: text('点了没有反应。', 'Nothing happens on a click.'),
  causes: [text('同时使用的人多。', 'Many people use it at once.')],
  checklist: [
    { ...text('看别的房间是否正常。', 'See whether other rooms work.'), meets: [1] },
    text('看时间。', 'See the time.'),
  ],
  questions: [text('从几点开始？', 'Since when?')],
  collect: [text('带时区的时间。', 'The time with its zone.')],
  severity: 'blocked',
  actor: 'vendor',
};

const good: WholeCatalog = { packs: [], entries: [entry], faults: [fault], symptoms: [] };
const context: LintContext = {
  rows: ['netease-webrtc-zh\tserverCode\t503\t'],
  ids: [entry.id],
  besides: new Map(),
  terms: [
    { zh: '摄像头', en: 'camera', avoid: ['webcam', '相机'] },
    { zh: '房间号', en: 'room id', avoid: ['room ID'] },
    { zh: '密钥', en: 'key', avoid: ['钥匙'], within: ['netease-webrtc'] },
    { zh: '签名', en: 'signature', avoid: ['票'], within: ['acme-rooms'] },
  ],
  told: [],
  saysTrouble: (phrase) => /忙|busy/.test(phrase),
  forStaff: ['granary'],
  plainNames: ['roomId'],
  fingerprints: { zh: new Set(), en: new Set() },
  neighbours: noNeighbours,
  today: '2026-11-29',
};

const withEntry = (part: Partial<Entry>): WholeCatalog => ({ ...good, entries: [{ ...entry, ...part }] });
const withStep = (part: Partial<Entry['remedy'][number]>): WholeCatalog =>
  withEntry({ remedy: entry.remedy.map((step) => ({ ...step, ...part })) });
const tellings = (as: string[], named: string[] = []) => ({
  pack: 'netease-webrtc',
  told: [{ entry: 'server-code/503', as, named }],
});
const rulesBroken = (catalog: WholeCatalog, against: Partial<LintContext> = {}) =>
  lint(catalog, { ...context, ...against }).map(({ rule }) => rule);

describe('the linter for knowledge', () => {
  it('has nothing to say of a good catalog', () => {
    expect(lint(good, context)).toEqual([]);
  });

  it('says rule, place, what is wrong and the mend', () => {
    expect(lint(withEntry({ title: text('相机打不开', 'The camera does not start') }), context)).toEqual([
      { rule: 'terms-kept', where: entry.id, says: 'title says "相机"', mend: 'say "摄像头"' },
    ]);
  });
});

describe.each<[string, WholeCatalog, Partial<LintContext>?]>([
  ['rows-present', good, { rows: [...context.rows, 'netease-webrtc-zh\tserverCode\t504\t'] }],
  [
    'rows-present',
    withEntry({ documents: [{ id: 'netease-webrtc-zh', section: 'elsewhere' }] }),
    { rows: [] },
  ],
  ['ids-stable', good, { ids: [entry.id, 'netease-webrtc/server-code/999'] }],
  ['ids-stable', good, { ids: [] }],
  ['faults-used', { ...good, faults: [fault, { ...fault, id: 'unused' }] }],
  ['causes-met', { ...good, faults: [{ ...fault, checklist: [text('看时间。', 'See the time.')] }] }],
  ['languages-true', withEntry({ meaning: text('The server is busy.', 'The server is busy.') })],
  ['languages-true', withEntry({ meaning: text('服务端正忙。', '服务端正忙。') })],
  ['vendor-not-alone', withEntry({ remedy: entry.remedy.slice(1) })],
  ['no-secret-asked', withEntry({ confirm: text('再试时成功。', 'Ask for the userSig and compare it.') })],
  ['no-secret-asked', withEntry({ confirm: text('请客户附上密钥。', 'The next try succeeds.') })],
  [
    'no-empty-phrase',
    withEntry({ cause: { origin: 'playbook', ...text('检查相关设置。', 'A setting is off.') } }),
  ],
  ['lengths', withEntry({ title: text('很'.repeat(32), 'The server is busy') })],
  ['titles-differ', { ...good, entries: [entry, { ...entry, id: 'netease-webrtc/server-code/504' }] }],
  ['terms-kept', withEntry({ meaning: text('服务端忙。', 'The webcam is busy.') })],
  ['terms-kept', withEntry({ meaning: text('钥匙不对。', 'The key is wrong.') })],
  ['terms-kept', withEntry({ customer: { title: text('相机忙', 'The camera is busy') } })],
  ['customers-addressed', withEntry({ meaning: text('用户进不了房。', 'You cannot join.') })],
  ['customers-addressed', withEntry({ meaning: text('您进不了房。', 'The user cannot join.') })],
  [
    'customers-addressed',
    withEntry({ customer: { cause: text('客户的网络慢。', 'Your network is slow.') } }),
  ],
  ['customers-addressed', withStep({ actor: 'customer', step: text('请用户再试。', 'Try again.') })],
  ['customers-plain', withEntry({ meaning: text('文档没有说为什么。', 'The reason is not known.') })],
  ['customers-plain', withEntry({ meaning: text('服务忙。', 'The document does not say why.') })],
  ['customers-plain', withEntry({ title: text('initialize() 失败', 'The start failed') })],
  ['customers-plain', withEntry({ customer: { title: text('没有开始', "client.on('error') came") } })],
  ['customers-plain', withEntry({ meaning: text('取不到 granary 的数据。', 'There is no data.') })],
  ['customers-plain', withEntry({ meaning: text('多半是服务器内部出错。', 'The server failed.') })],
  ['customers-plain', withEntry({ meaning: text('服务出错。', 'Probably a fault inside the servers.') })],
  ['trouble-told', good, { told: [tellings(['服务端的摄像头'])] }],
  ['trouble-told', good, { told: [tellings(['the server is busy'], ['the seat of the host'])] }],
  ['confirm-perceived', withEntry({ confirm: text('再试时成功，503 不再出现。', 'You see it work.') })],
  ['confirm-perceived', withEntry({ confirm: text('能看到画面。', 'It works, and 503 no longer appears.') })],
  [
    'no-empty-phrase',
    withStep({ actor: 'developer', step: text('改正后再走一遍同样的流程。', 'Correct it and try again.') }),
  ],
  [
    'condition-first',
    withStep({
      actor: 'customer',
      step: text('先停止伴音。', 'Stop it, unless it is playing as it should.'),
    }),
  ],
  [
    'condition-first',
    withStep({
      actor: 'customer',
      step: text('停止伴音再开；正常在响的，不用处理。', 'Stop it and start it.'),
    }),
  ],
  ['headline-tells', withEntry({ title: text('推流服务出错', 'An error inside the service') })],
  ['headline-tells', withEntry({ customer: { title: text('服务端内部出错', 'Publishing failed') } })],
  [
    'headline-tells',
    withEntry({ meaning: text('应用出错。', 'The app made a mistake in its use of audio.') }),
  ],
  [
    'confirm-tells',
    withEntry({ confirm: text('能看到画面。', 'The operation completes, and you see its result.') }),
  ],
  ['confirm-tells', withEntry({ confirm: text('应答里显示 ErrorCode 是 0。', 'You see the picture.') })],
])('%s', (rule, catalog, against) => {
  it('complains of a bad sample', () => {
    expect(rulesBroken(catalog, against)).toContain(rule);
  });
});

describe('the registers', () => {
  const forStaff = {
    origin: 'playbook',
    ...text('多半是服务器内部出错。', 'Probably a fault inside the servers.'),
  } as const;

  it('let staff read what no customer reads', () => {
    expect(rulesBroken(withEntry({ cause: forStaff }))).toEqual(['customers-plain']);
    expect(rulesBroken(withEntry({ cause: forStaff, customer: { cause: 'none' } }))).toEqual([]);
    const told = { meaning: text('您的房间号（roomId）不对。', 'Your room id (roomId) is wrong.') };
    expect(
      rulesBroken(withEntry({ meaning: text('用户传错了。', 'The user erred.'), customer: told })),
    ).toEqual([]);
  });

  it('leave ids and programs alone', () => {
    const step = text('核对用户 ID，再换一个客户端。', 'Check the user id, then use another client.');
    expect(rulesBroken(withStep({ actor: 'customer', step }))).toEqual([]);
  });
});

describe('the wording', () => {
  it('lets a condition stand before what is done', () => {
    const step = text(
      '伴音正常在响就不用处理；没有声音时，先停止再开。',
      'If it is playing, there is nothing to do; if it is silent, stop it and start it again.',
    );
    expect(rulesBroken(withStep({ actor: 'customer', step }))).toEqual([]);
  });

  it('lets a headline say whose error it is', () => {
    const title = text('推流服务内部出错', 'The publishing service had an internal error');
    expect(rulesBroken(withEntry({ title }))).toEqual([]);
  });
});

describe('not-copied', () => {
  const document = '调用 SDK 接口时，如果相应的功能还未支持，则会产生这个错误。';
  const fingerprints = { zh: new Set(hashesOf(essence(document), runs.zh)), en: new Set<number>() };

  it('finds a sentence of a document, also with other punctuation', () => {
    const copied = withEntry({
      meaning: text('如果相应的功能还未支持 则会产生这个错误！', 'Not supported yet.'),
    });
    expect(rulesBroken(copied, { fingerprints })).toEqual(['not-copied']);
  });

  it('leaves the same thought in other words alone', () => {
    const own = withEntry({
      meaning: text('SDK 还不支持所调用的功能，于是报出此码。', 'Not supported yet.'),
    });
    expect(rulesBroken(own, { fingerprints })).toEqual([]);
  });
});

describe('terms-kept', () => {
  it('minds the case of Latin words, so that the right spelling passes', () => {
    const withMeaning = (en: string) => withEntry({ meaning: text('房间号对了。', en) });
    expect(rulesBroken(withMeaning('The room id is accepted.'))).toEqual([]);
    expect(rulesBroken(withMeaning('The room ID is accepted.'))).toEqual(['terms-kept']);
  });

  it('minds for which packs a term holds', () => {
    expect(rulesBroken(withEntry({ meaning: text('票不对。', 'The signature is wrong.') }))).toEqual([]);
  });
});
