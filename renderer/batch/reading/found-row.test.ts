import { catalog } from 'errdesk:test-catalog';
import { neighbours } from 'errdesk:test-catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../../../catalog/triage/triage';
import { othersIn } from '../../case/others';
import type { ReadPaste } from '../../case/read-paste';
import { noneOfThese } from '../../case/ticket';
import { loadedCatalog } from '../../state/loaded-for-test';
import { loadedNeighbours } from '../../state/neighbours';
import { piecesOf } from '../pieces';
import { foundRow } from './found-row';

const triage = createTriage(catalog, neighbours);
const known = loadedNeighbours(neighbours);
const { byId, packs } = loadedCatalog;

function read(raw: string): ReadPaste {
  const found = triage(raw);
  return {
    raw,
    triage: found,
    furtherSecrets: new Uint32Array(),
    others: othersIn(raw, found, known, packs),
  };
}
const nothing = { opened: null, counted: [] };
const rowOf = (raw: string, judgement: Parameters<typeof foundRow>[1] = nothing) =>
  foundRow(read(raw), judgement, byId);

const error = '[c-1] TRTC Web SDK 4.15.3 join room failed result: 70003 error: sig verify fail';
const signature = `Hello, we cannot join since this morning.\n${error}`;

describe('the row of a ticket', () => {
  it('says what was found, where, and in which language it was told', () => {
    const row = rowOf(signature);
    expect(row).toMatchObject({ verdict: 'match', code: '70003', language: 'en', masked: 0 });
    expect(row.matter).toMatchObject({ of: 'entry', sure: true });
    expect(row.excerpt).toContain('70003');
    expect(error).toContain(row.excerpt);
  });

  it('groups tickets that are about the same, and tells others apart', () => {
    expect(rowOf(signature).group).toBe(rowOf(`进房失败\n${error}`).group);
    expect(rowOf(signature).group).not.toBe(rowOf('onError code: -1102 camera occupied [RoomEngine]').group);
    expect(rowOf('it says -10014 error').group).toBe(rowOf('hello there').group);
  });

  it('asks where there are several meanings, and claims nothing that is not listed or not ours', () => {
    expect(rowOf('{"code":61004}')).toMatchObject({ verdict: 'ambiguous', matter: { of: 'meanings' } });
    expect(rowOf('web 端进房报 -10014，房间号 123456')).toMatchObject({
      verdict: 'none',
      code: '-10014',
      matter: { of: 'unlisted' },
    });
    const offline =
      'Error Domain=NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline."';
    expect(rowOf(offline)).toMatchObject({ verdict: 'none', code: '-1009', matter: { of: 'other' } });
    expect(rowOf('hello there')).toMatchObject({ verdict: 'none', code: null, matter: { what: null } });
  });

  it('follows what a person has judged', () => {
    expect(rowOf(signature, { ...nothing, opened: noneOfThese }).matter.of).toBe('unlisted');
    const [other] = rowOf('onError code: -1102 camera occupied [RoomEngine]').group.split(' ').slice(1);
    expect(rowOf(signature, { ...nothing, opened: other ?? '' })).toMatchObject({
      verdict: 'match',
      code: '-1102',
    });
  });

  it('begins its excerpt with a word', () => {
    const report = '09:12:41.940 ERROR call/report {"event":"call_fail","code":61004,"cost":631}';
    expect(rowOf(report).excerpt).toBe('{"event":"call_fail","code":61004,"cost":631}');
  });

  it('shows no secret', () => {
    const row = rowOf('result: 70003 sig verify fail, call 13812345678');
    expect(row.masked).toBe(1);
    expect(row.excerpt).toBe('result: 70003 sig verify fail, call ⟦phone A⟧');
  });
});

describe('the text of a ticket beside its answer', () => {
  const shown = (raw: string) => piecesOf(read(raw), 0);

  it('marks what was found, and shows no secret', () => {
    const pieces = shown('call 13812345678: result: 70003 sig verify fail');
    expect(pieces.map(({ text }) => text).join('')).toBe('call ⟦phone A⟧: result: 70003 sig verify fail');
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toContain('70003');
  });

  it('is the part around it, of one that is long', () => {
    const log = `${'[09:41:06.931] stats rtt=31\n'.repeat(2000)}result: 70003 sig verify fail\n`;
    const text = shown(log)
      .map((piece) => piece.text)
      .join('');
    expect(text.length).toBeLessThan(2000);
    expect(text).toContain('result: 70003 sig verify fail');
  });
});
