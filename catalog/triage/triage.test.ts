import { catalog as shipped } from 'errdesk:catalog';
import { catalog } from 'errdesk:test-catalog';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Triage } from './result';
import { redactedTriageSchema } from './result';
import { createTriage } from './triage';

interface Sample {
  verdict: Triage['verdict'];
  /** `<sdk> <code or name>`; the first is the answer, unless `any` is. An entry that is named twice has a twin. */
  expect: string[];
  any?: boolean;
  raw: string;
  redact?: string[];
}

const triage = createTriage(catalog);
const triageAll = createTriage(shipped);

function samplesOf(name: string): Sample[] {
  const lines = readFileSync(`${import.meta.dirname}/fixtures/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

const answers = new Map<string, ReturnType<typeof triageAll>>();
/** What triage says of a sample, which is asked for several times. */
function answerTo(raw: string): ReturnType<typeof triageAll> {
  const answer = answers.get(raw) ?? triageAll(raw);
  answers.set(raw, answer);
  return answer;
}

const fits = ({ sdk, code, symbol }: Triage['findings'][number], wanted: string) =>
  wanted === `${sdk} ${code}` || wanted === `${sdk} ${symbol}`;

function isRight({ verdict, expect: wanted, any }: Sample, answer: Triage): boolean {
  if (verdict === 'none') return answer.verdict === 'none';
  const [first] = answer.findings;
  if (verdict === 'match')
    return first !== undefined && (any ? wanted : wanted.slice(0, 1)).some((one) => fits(first, one));
  return (
    answer.verdict === 'ambiguous' &&
    wanted.every((one) => answer.findings.some((finding) => fits(finding, one)))
  );
}

interface Tally {
  right: number;
  all: number;
  wrong: string[];
}

function tally(samples: readonly Sample[], verdict: Triage['verdict']): Tally {
  const own = samples.filter((sample) => sample.verdict === verdict);
  const wrong = own.filter((sample) => !isRight(sample, answerTo(sample.raw))).map(({ raw }) => raw);
  return { right: own.length - wrong.length, all: own.length, wrong };
}

const share = ({ right, all }: Tally) => (all === 0 ? 1 : right / all);

/**
 * The rules were mended on `pastes`; `held-out`, and later `shapes` and `fresh`, were written after them, and were
 * read once before anything was changed. `captured` is what the SDKs themselves threw and logged in a window
 * without camera, without permission, without network and with wrong parameters.
 */
describe.each([
  ['pastes', 0.97],
  ['held-out', 0.93],
  ['shapes', 0.9],
  ['captured', 0.97],
  ['fresh', 0.93],
] as const)('on %s', (name, least) => {
  const samples = samplesOf(name);

  it.each(['match', 'none', 'ambiguous'] as const)('answers %s', (verdict) => {
    const result = tally(samples, verdict);
    // Of a handful, one may be wrong.
    const enough = Math.min(least, 1 - 1 / Math.max(1, result.all));
    expect(share(result), result.wrong.join('\n---\n')).toBeGreaterThanOrEqual(enough);
  });

  it('is almost never sure and wrong', () => {
    const sure = samples
      .map((sample) => ({ sample, answer: answerTo(sample.raw) }))
      .filter(({ answer }) => answer.verdict === 'match' && (answer.findings[0]?.confidence ?? 0) >= 0.9);
    const wrong = sure.filter(
      ({ sample, answer }) =>
        !sample.expect.some((one) => answer.findings[0] && fits(answer.findings[0], one)),
    );
    expect(wrong.length / sure.length, wrong.map(({ sample }) => sample.raw).join('\n')).toBeLessThanOrEqual(
      0.01,
    );
  });

  it('redacts every secret', () => {
    for (const { raw, redact = [] } of samples)
      for (const secret of redact) expect(answerTo(raw).redacted).not.toContain(secret);
  });
});

describe('what is said', () => {
  it('fits the schema', () => {
    for (const { raw } of samplesOf('pastes').slice(0, 60))
      expect(() => redactedTriageSchema.parse(answerTo(raw))).not.toThrow();
  });

  it('points into the paste as pasted', () => {
    const raw = '\u001b[31m错误\u001b[0m errCode：－２３４３ takeSeat';
    const [finding] = triage(raw).findings;
    expect(finding?.evidence.map(({ start, end }) => raw.slice(start, end))).toEqual(['－２３４３']);
  });

  it('answers from the innermost cause and shows the chain', () => {
    const [first, second] = triage('RtcError: <SIGNAL_CAHNNEL_SETUP_FAILED 0x4001> errorCode 70014').findings;
    expect(first).toMatchObject({ code: '70014', chain: ['tencent-trtc-web-v4/client/16385'] });
    expect(second?.code).toBe('16385');
  });

  it('takes the server’s code for the cause of the client’s', () => {
    const [first] = triage('{code: 11000, name: "ChannelStartFail", serverCode: 11001}').findings;
    expect(first).toMatchObject({ code: '11001', chain: ['netease-webrtc/common/ChannelStartFail'] });
  });

  it('offers near misses as near misses', () => {
    const { verdict, nearMisses } = triage('进房报 -10014');
    expect(verdict).toBe('none');
    expect(nearMisses).toMatchObject([{ text: '-10014', span: { start: 4, end: 10 } }]);
    expect(nearMisses[0]?.nearest[0]?.entry).toBe('tencent-trtc-web-v4/join/-10015');
  });

  it('says why a number was left alone', () => {
    const raw = 'openLocalCamera code=-1102 roomId=100005 at 19:11:00.100002';
    const { ruledOut } = triage(raw);
    expect(ruledOut.map(({ span }) => raw.slice(span.start, span.end))).toEqual(['100005', '100002']);
  });

  it.each([400, 401, 403, 404, 405, 408, 500, 503])('never passes a bare %d over in silence', (status) => {
    for (const raw of [`报错 ${status}`, `返回${status}`, `error ${status}`, `code: ${status}`]) {
      const { verdict, ruledOut } = triage(raw);
      expect(verdict).toBe('none');
      expect(ruledOut.map(({ span }) => raw.slice(span.start, span.end))).toEqual([String(status)]);
      expect(ruledOut[0]?.reason.en).toContain('in NetEase WebRTC it would mean');
    }
  });

  it.each([102, 1001, 1004])('says something of a bare %d', (code) => {
    for (const raw of [`报错 ${code}`, `error ${code}`, `返回 ${code}`]) {
      const { findings, ruledOut, verdict } = triage(raw);
      expect(verdict).not.toBe('match');
      expect(findings.length + ruledOut.length).toBeGreaterThan(0);
    }
  });

  it('takes a name with its own number for a match, however common the name', () => {
    expect(triage('notSupported 0x1002')).toMatchObject({ verdict: 'match', findings: [{ code: '4098' }] });
  });

  it('is not certain of a number that nothing else supports', () => {
    for (const raw of ['-2343', '报 -2343', 'joinRoom failed code -2343', '返回 70009'])
      expect(triage(raw).findings[0]?.confidence).toBeLessThan(0.9);
  });

  it('says so when the same number has another sign', () => {
    const reasons = triage('TUIRoomKit 打开摄像头报错 1101').findings[0]?.reasons.map(({ en }) => en) ?? [];
    expect(reasons.join(' ')).toContain('minus sign was dropped');
  });

  it('groups repeats and counts them', () => {
    const [finding] = triage('takeSeat code=-2343\n'.repeat(5000)).findings;
    expect(finding?.code).toBe('-2343');
    expect(finding?.reasons.at(-1)?.en).toBe('Found 5000 times.');
    expect(finding?.evidence.at(-1)?.end).toBe(20 * 5000 - 1);
  });
});

describe('giving up', () => {
  it('answers with nothing of the paste', () => {
    const answer = triage('errCode 70001 13800001111', { signal: { aborted: true } });
    expect(answer).toMatchObject({ verdict: 'none', redacted: '', findings: [] });
  });

  it('tells how far it is', () => {
    const shares: number[] = [];
    triage('x', { onProgress: (done) => shares.push(done) });
    expect(shares.at(0)).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('tells it often in a long text', () => {
    const shares: number[] = [];
    triage('seq 12 rtt 31 peer 70003\n'.repeat(40_000), { onProgress: (done) => shares.push(done) });
    expect(shares.length).toBeGreaterThan(15);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});
