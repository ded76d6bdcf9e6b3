import { catalog } from 'errdesk:test-catalog';
import { neighbours } from 'errdesk:test-catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { causesOn } from '../../../catalog/triage/observe/causes-on';
import { matterOf } from '../../../catalog/triage/observe/observations-on';
import { createTriage } from '../../../catalog/triage/triage';
import { candidatesOf } from '../../case/candidates';
import { othersIn } from '../../case/others';
import { loadedCatalog } from '../../state/loaded-for-test';
import { loadedNeighbours } from '../../state/neighbours';
import { en } from '../../text/en';
import { zh } from '../../text/zh';
import { headlineOf } from './headline';

const triage = createTriage(catalog, neighbours);
const known = loadedNeighbours(neighbours);
const byId = new Map(catalog.entries.map((entry) => [entry.id, entry]));

function headlines(raw: string, together: readonly string[] = []) {
  const result = triage(raw);
  const candidates = candidatesOf(result, byId);
  const others = othersIn(raw, result, known, loadedCatalog.packs);
  const open = result.verdict === 'match' ? candidates[0] : undefined;
  const [fact] = open ? causesOn(result, matterOf(open)) : [];
  const said = { triage: result, open, fact, candidates, together, doubts: [], others };
  return [headlineOf(said, en.headline, (text) => text.en), headlineOf(said, zh.headline, (text) => text.zh)];
}

describe('the headline', () => {
  it('is the title of what was found', () => {
    const entry = byId.get('tencent-roomengine/device/-1102');
    expect(headlines('RoomEngine openLocalCamera onError code: -1102')).toEqual([
      entry?.title.en,
      entry?.title.zh,
    ]);
  });

  it('is the fact of the paste that decides, where it shows one', () => {
    expect(headlines('RoomEngine openLocalCamera onError code: -1102. OBS Studio is open as well.')).toEqual([
      'Most likely OBS Studio holds the device',
      '设备多半被 OBS Studio 占用',
    ]);
  });

  it('counts the meanings of one number and claims none', () => {
    expect(headlines('{"event":"call_fail","code":61004,"cost":631}')).toEqual([
      '61004 can mean 3 things',
      '61004 有 3 种含义',
    ]);
  });

  it('counts what others print the number for', () => {
    expect(headlines('code -1001')).toEqual(['-1001 can mean 3 things', '-1001 有 3 种含义']);
  });

  it('says of an unlisted number that it is unlisted', () => {
    expect(headlines('web 端进房报 -10014，房间号 123456')).toEqual([
      '-10014 is in none of the documents',
      '-10014 不在任何一份文档里',
    ]);
  });

  it('names a single possible meaning as no more than that', () => {
    const [english, chinese] = headlines('error -2343');
    expect(english).toMatch(/^Perhaps: /);
    expect(chinese).toMatch(/^可能是：/);
  });

  it('names what is answered together by titles, and by codes where those would be cut', () => {
    const ids = (...codes: string[]) => codes.map((code) => `tencent-roomengine/device/${code}`);
    const pasted = (...codes: string[]) => codes.map((code) => `RoomEngine onError code: ${code}`).join('\n');
    const [english, chinese] = headlines(pasted('-1103', '-1107'), ids('-1103', '-1107'));
    expect(english).toBe('2 separate errors: There is no camera; There is no microphone');
    expect(chinese).toBe('2 个不同的错误：没有摄像头设备；没有麦克风设备');
    const [many] = headlines(pasted('-1102', '-1105'), ids('-1102', '-1105'));
    expect(many).toBe('2 separate errors: -1102; -1105');
  });

  it('says that number and words disagree, briefly where both titles have no room', () => {
    const [english, chinese] = headlines(
      'RoomEngine takeSeat onError code -2343 message: the camera is not authorized by the system',
    );
    expect(english).toBe('The code -2343 and the words beside it disagree');
    expect(chinese).toContain('数字和文字不一致：');
  });
});
