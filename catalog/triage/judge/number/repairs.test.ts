import { catalog as shipped } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { withoutBeside } from '../../../pack/beside';
import { createTriage } from '../../triage';

/** What triage claims errors by. */
const catalog = withoutBeside(shipped);

const triage = createTriage(catalog);

const { packs } = catalog;
const spoken = new Map(packs.flatMap((pack) => (pack.kind === 'full' ? [[pack.id, pack.names.spoken]] : [])));
const codes = catalog.entries.flatMap(({ id, sdk, code }) =>
  code !== undefined && Math.abs(Number(code)) >= 1000 ? [{ id, code, name: spoken.get(sdk) ?? '' }] : [],
);

/** Codes of a kind that are the first finding, or one of those offered. */
function share(write: (name: string, code: string) => string | undefined): number {
  let all = 0;
  let found = 0;
  for (const { code, name } of codes) {
    const raw = write(name, code);
    if (raw === undefined) continue;
    all++;
    const { verdict, findings } = triage(raw);
    const among = findings.some((finding) => finding.code === code);
    if (verdict === 'match' ? findings[0]?.code === code : verdict === 'ambiguous' && among) found++;
  }
  expect(all).toBeGreaterThan(30);
  return found / all;
}

const swapped = (code: string, digit: string, letter: string) => {
  const written = code.replaceAll(digit, letter);
  const real = written.replace(/\D/g, '').length;
  return written !== code && real * 2 > code.replace('-', '').length ? written : undefined;
};
const under = (key: string, digit: string, letter: string) => (name: string, code: string) => {
  const written = swapped(code, digit, letter);
  return written && `${name} 报错，${key} ${written}`;
};

describe('of all codes', () => {
  it.each([
    ['O for 0 under a key', under('错误码', '0', 'O')],
    ['o for 0 under a key', under('errCode:', '0', 'o')],
    ['I for 1 under a key', under('错误码', '1', 'I')],
    ['l for 1 under a key', under('code=', '1', 'l')],
    ['S for 5 under a key', under('错误码', '5', 'S')],
    [
      'O for 0 beside the SDK',
      (name: string, code: string) => {
        const written = swapped(code, '0', 'O');
        return written && `${name} 报 ${written}`;
      },
    ],
    [
      'quoted and torn',
      (name: string, code: string) =>
        code.length > 4
          ? `> ${name} gives errcode ${code.slice(0, -2)}\n> ${code.slice(-2)} today`
          : undefined,
    ],
    [
      'quoted twice and torn',
      (name: string, code: string) =>
        code.length > 4 ? `>> ${name} 错误码 ${code.slice(0, 3)}\n>> ${code.slice(3)}，麻烦看看` : undefined,
    ],
  ])('nearly all are found with %s', (_, write) => expect(share(write)).toBeGreaterThanOrEqual(0.97));
});

describe('what is said of them', () => {
  const reasons = (raw: string) => triage(raw).findings[0]?.reasons.map(({ id, en }) => `${id}: ${en}`) ?? [];

  it('is what was written and what it is read as', () => {
    expect(reasons('TRTC 报错，错误码 7OO01')).toContain(
      'misread: "7OO01" is read as 70001: its letters look like digits that were misread.',
    );
    expect(reasons('> TRTC errcode 700\n> 03 today')).toContain(
      'torn: Its digits were torn apart (700 / 03); together they are 70003.',
    );
    expect(reasons('> TRTC throws JOIN_ROOM\n> _FAILED again')).toContain(
      'torn: A line end cut the name in two (JOIN_ROOM / _FAILED); together it is JOIN_ROOM_FAILED.',
    );
  });

  it('points at all of it, as it was pasted', () => {
    const raw = '> TRTC errcode 700\n> 03 today';
    const [span] = triage(raw).findings[0]?.evidence ?? [];
    expect(span && raw.slice(span.start, span.end)).toBe('700\n> 03');
  });
});

it.each([
  'TRTC 推流 1080P 卡顿',
  'TRTC 型号 I0003S 报错',
  'AVSDK model S5001 error',
  'TRTC 耗时 1000S 超时',
  'AVSDK 房间号 lOO03 进不去',
  'hash 70OO3',
  '返回 7OO01',
  'TRTC trace 7OO01abc9 failed',
])('letters are no digits in %s', (raw) => expect(triage(raw).verdict).toBe('none'));
