import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { withoutBeside } from '../../pack/beside';
import { knownPacks } from '../../pack/known-packs';
import type { Triage } from '../result';
import { createTriage } from '../triage';
import { isStated } from './worth-reading';

const triage = createTriage(catalog, neighbours);
const { isBeside: isExplainedBeside } = knownPacks(catalog.packs);
const ours = new Set(withoutBeside(catalog).entries.flatMap(({ code }) => code?.replace('-', '') ?? []));

/** Numbers of explained neighbours that none of ours has with or without its sign, and that nobody prints for anything else. */
const theirs = [
  ...new Set(
    neighbours.codes
      .filter(
        ({ pack, code = '' }) =>
          isExplainedBeside(pack) && /^-?\d{4,}$/.test(code) && !ours.has(code.replace('-', '')),
      )
      .map(({ code = '' }) => code),
  ),
].filter((number) => {
  const faults = neighbours.codes.filter(({ code }) => code === number).map(({ fault }) => fault);
  return faults.every((fault) => fault !== undefined && fault === faults[0]);
});

interface Family {
  readonly name: string;
  readonly make: (code: string) => string;
  readonly isRight: (found: Triage) => boolean;
  readonly floor: number;
}

const isTold = ({ verdict, neighbours: [first] }: Triage) =>
  verdict === 'none' && first !== undefined && isStated(first) && isExplainedBeside(first.pack);
const isOpen = ({ verdict, neighbours: others }: Triage) => verdict !== 'match' && !others.some(isStated);

const families: readonly Family[] = [
  { name: 'beside a call', make: (code) => `进房失败，报 ${code}`, isRight: isTold, floor: 0.97 },
  {
    name: 'beside a call, in English',
    make: (code) => `My camera cannot be opened in the room, error ${code}`,
    isRight: isTold,
    floor: 0.97,
  },
  {
    name: 'in a question',
    make: (code) => `麦克风打不开，提示 ${code} 是什么意思？`,
    isRight: isTold,
    floor: 0.97,
  },
  { name: 'alone', make: (code) => `报 ${code}`, isRight: isOpen, floor: 1 },
  { name: 'of a stranger', make: (code) => `门禁系统刷卡失败，错误码 ${code}`, isRight: isOpen, floor: 0.98 },
  { name: 'denied', make: (code) => `进房没有再报 ${code}`, isRight: isOpen, floor: 1 },
  { name: 'not remembered', make: (code) => `进房好像报的是 ${code}，记不清了`, isRight: isOpen, floor: 1 },
];

it('there are enough of them', () => {
  expect(theirs.length).toBeGreaterThan(60);
});

describe.each(families)('a number that only explained neighbours have, $name', ({ make, isRight, floor }) => {
  it(`is right in ${floor * 100} of 100`, () => {
    const wrong = theirs.map(make).filter((raw) => !isRight(triage(raw)));
    expect(1 - wrong.length / theirs.length, wrong.slice(0, 8).join('\n')).toBeGreaterThanOrEqual(floor);
  });
});

describe('what another product of the vendor prints', () => {
  it.each([
    ['TRTC onWarning 1112', 'tencent-trtc-native'],
    ['iOS TRTC warning: 1112', 'tencent-trtc-native'],
    ['TUIRoomEngine 进房报 5501', 'tencent-trtc-web-v5'],
    ['v5 的 5998 是什么，enterRoom 抛的', 'tencent-trtc-web-v5'],
    ['TRTC v5 join fails, extraCode: -102006', 'tencent-trtc-web-v5'],
    ['TRTC Web v5 RtcError 5301 DEVICE_NOT_FOUND_ERROR on startLocalVideo', 'tencent-trtc-web-v5'],
  ])('%s', (raw, pack) => {
    const found = triage(raw);
    expect(found.verdict).toBe('none');
    expect(found.neighbours[0]?.pack).toBe(pack);
    expect(found.neighbours.filter(isStated).map((one) => one.pack)).toContain(pack);
  });

  it('is not told where the SDK has the number itself', () => {
    expect(triage('TUIRoomEngine 返回 -1101').neighbours.filter(isStated)).toEqual([]);
  });
});

it.each(['打电话给对方提示 20007', '对方拉黑了我，呼叫报 20007'])(
  '%s is what the words beside it tell, though others print the number too',
  (raw) => {
    const found = triage(raw);
    expect(found.verdict).toBe('none');
    expect(found.neighbours.filter(isStated).map(({ pack }) => pack)).toEqual(['tencent-tuicall']);
  },
);

it('a code that two products on the line may have printed is a question', () => {
  const raw = 'The app has TUIRoomKit and TUICallKit; a global handler prints "TUI error -1101".';
  expect(triage(raw).verdict).toBe('ambiguous');
  expect(triage('TUIRoomKit is fine, TUICallKit error -1101').verdict).toBe('none');
});

describe('a number of ours that others print too', () => {
  it.each([
    ['进房失败 -100013', '-100013'],
    ['getting 70107 when i log in on the ipad app', '70107'],
  ])('%s is likely ours, since all mean the same by it', (raw, code) => {
    const { verdict, findings } = triage(raw);
    expect(verdict).toBe('match');
    expect(findings[0]?.code).toBe(code);
    expect(findings[0]?.confidence).toBeLessThan(0.9);
  });

  it.each(['报 -100013', '{"code":70107}'])('%s is a question', (raw) => {
    expect(triage(raw).verdict).toBe('ambiguous');
  });
});
