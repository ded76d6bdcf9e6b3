import { catalog } from 'errdesk:catalog';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span, Triage } from './result';
import { createTriage } from './triage';

const triage = createTriage(catalog);

const scraps = fc.constantFrom(
  'errCode',
  ':',
  '-2343',
  '70001',
  '0x4004',
  'JOIN_ROOM_FAILED',
  '摄像头',
  '被占用',
  'userSig=eJwtzMEKgkAUheFXGWZdcmd0ZhTa1KJFEFS2aBc5yq3UyTHUoHdv0pb',
  '13800001111',
  'a@b.cn',
  '"token":"f3a9c0d1e2b34f5a"',
  '192.0.2.44',
  '\r\n',
  '\\u9ea6',
  '%E9%BA%A6',
  '&minus;',
  '\u001b[31m',
  '－１',
  '\\"',
  '{',
  '}',
  '⟦phone A⟧',
  'eyJjb2RlIjoxNjQ0OX0=',
  'NSURLErrorDomain',
  'takeSeat',
  ' ',
  '100,004',
  '10000 5',
  '\ud800',
);
const paste = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: scraps },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 9 }) },
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

function spansOf({ findings, nearMisses, ruledOut, secrets }: Triage): Span[] {
  return [
    ...findings.flatMap(({ evidence, clues }) => [...evidence, ...clues]),
    ...nearMisses.map(({ span }) => span),
    ...ruledOut.map(({ span }) => span),
    ...secrets,
  ];
}

function ascends(spans: readonly Span[]): boolean {
  return spans.every(({ start }, at) => at === 0 || start >= (spans[at - 1]?.start ?? 0));
}

describe('for any paste', () => {
  it('points into it, in order', () => {
    fc.assert(
      fc.property(paste, (raw) => {
        const answer = triage(raw);
        for (const { start, end } of spansOf(answer)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
        }
        for (const { evidence, confidence } of answer.findings) {
          expect(ascends(evidence)).toBe(true);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        expect(ascends(answer.secrets)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer to the same paste, whatever was read before it', () => {
    fc.assert(
      fc.property(fc.array(paste, { minLength: 25, maxLength: 25 }), (pastes) => {
        const fresh = createTriage(catalog);
        const backwards = [...pastes].reverse().map((raw) => fresh(raw));
        expect(pastes.map((raw) => triage(raw))).toEqual(backwards.reverse());
      }),
      { numRuns: 2 },
    );
  });

  it('says none exactly where it finds nothing', () => {
    fc.assert(
      fc.property(paste, (raw) => {
        const { verdict, findings } = triage(raw);
        expect(findings.length === 0).toBe(verdict === 'none');
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no secret behind, keeps lines, and does not redact its own pseudonyms', () => {
    fc.assert(
      fc.property(paste, (raw) => {
        const { redacted, secrets } = triage(raw);
        const lines = (text: string) => text.split(/\r\n|\r|\n/).length;
        expect(lines(redacted)).toBe(lines(raw));
        for (const { pseudonym } of secrets) expect(redacted).toContain(pseudonym);
        const again = triage(redacted).secrets;
        for (const { start, end } of again) expect(redacted.slice(start, end)).not.toMatch(/^⟦[^⟧]+⟧$/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('on hostile input', () => {
  const size = 200_000;
  it.each([
    ['one digit', '7'],
    ['quotes', '\\"'],
    ['deep JSON', '{"a":['],
    ['keys without end', 'userSig='],
    ['percent signs', '%25'],
    ['entities', '&amp;'],
    ['lone surrogates', '\ud800'],
    ['escape characters', '\u001b['],
    ['one trouble', '摄像头被占用。'],
    ['one trouble that is planned for', '如何实现全员禁言？员禁言？'],
    ['one code', 'code=-2343 '],
    ['tabs', '1001\t'],
    ['addresses', '1.2.3.4 '],
    ['words', 'joinRoomFaild_x '],
    ['message keys', '"message":'],
    ['colons', 'ab:'],
    ['mail signs', 'a@'],
  ])('stays fast: %s', (_, unit) => {
    const raw = unit.repeat(Math.ceil(size / unit.length));
    const start = performance.now();
    triage(raw);
    // A hundred times what it takes; quadratic time would take a thousand times that.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
