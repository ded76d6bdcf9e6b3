import { describe, expect, it } from 'vitest';
import type { Finding, Triage } from '../../../catalog/triage/result';
import type { Other } from '../../case/others';
import { marksOf as marksOfRead } from './marks';

const reason = { zh: '理由', en: 'a reason' };

const finding = (entry: string, evidence: Finding['evidence'], clues: Finding['clues'] = []): Finding => ({
  entry,
  sdk: 'netease-webrtc',
  code: '61004',
  symbol: null,
  documents: ['netease-webrtc-zh'],
  confidence: 0.5,
  evidence,
  chain: [],
  reasons: [{ id: 'place', ...reason }],
  clues,
});

const triage = (parts: Partial<Triage>): Triage => ({
  verdict: 'match',
  findings: [],
  neighbours: [],
  symptoms: [],
  nearMisses: [],
  ruledOut: [],
  secrets: [],
  credentials: [],
  facts: [],
  observations: [],
  missing: [],
  ...parts,
});

const marksOf = (read: Triage, chosen: number | null, others: readonly Other[] = []) =>
  marksOfRead({ triage: read, others }, chosen);

const at = (start: number, end: number) => ({ start, end });

describe('marks of a paste', () => {
  it('have the ranks of every finding with the same span', () => {
    const marks = marksOf(triage({ findings: [finding('a', [at(5, 10)]), finding('b', [at(5, 10)])] }), null);
    expect(marks).toEqual([{ start: 5, end: 10, kind: 'finding', ranks: [1, 2] }]);
  });

  it('set the chosen finding apart, with its clues and no others', () => {
    const findings = [finding('a', [at(5, 10)], [at(0, 2)]), finding('b', [at(20, 25)], [at(12, 14)])];
    const kinds = marksOf(triage({ findings }), 1).map(({ kind, start }) => [kind, start]);
    expect(kinds).toEqual([
      ['finding', 5],
      ['clue', 12],
      ['chosen', 20],
    ]);
  });

  it('hide a secret whatever else is in it', () => {
    const marks = marksOf(
      triage({
        findings: [finding('a', [at(5, 10)])],
        ruledOut: [{ span: at(3, 6), reason }],
        secrets: [{ kind: 'usersig', ...at(0, 40), pseudonym: 'userSig A' }],
      }),
      0,
    );
    expect(marks).toMatchObject([{ kind: 'secret', pseudonym: 'userSig A', start: 0, end: 40 }]);
  });

  it('never overlap and are in the order of the paste', () => {
    const marks = marksOf(
      triage({
        findings: [finding('a', [at(30, 40), at(5, 10)])],
        nearMisses: [{ text: '1', span: at(12, 14), nearest: [] }],
        ruledOut: [at(0, 4), at(3, 6), at(9, 12), at(14, 16), at(35, 50)].map((span) => ({ span, reason })),
      }),
      0,
    );
    expect(marks.map(({ start }) => start)).toEqual([0, 5, 12, 14, 30]);
    for (const [place, mark] of marks.entries())
      expect(mark.start).toBeGreaterThanOrEqual(marks[place - 1]?.end ?? 0);
  });

  const other = (evidence: Other['evidence']): Other => ({
    code: {
      ...{
        id: 'apple/url-loading/-1009:NSURLErrorNotConnectedToInternet',
        pack: 'apple',
        list: 'url-loading',
        code: '-1009',
      },
      ...{ title: reason, literals: [] },
    },
    list: {
      ...{ pack: 'apple', id: 'url-loading', title: reason, when: [] },
      source: { page: 'https://example.com', read: '2026-11-20' },
    },
    ...{ alike: [], byName: false, toldInWords: false, evidence, stated: true },
  });

  it('show somebody else’s error in a box of its own, with a key only beside others', () => {
    expect(marksOf(triage({ verdict: 'none' }), 0, [other([at(5, 10)])])).toEqual([
      { start: 5, end: 10, kind: 'other', ranks: [] },
    ]);
    const findings = [finding('a', [at(20, 25)])];
    expect(marksOf(triage({ findings }), 0, [other([at(5, 10)])])).toEqual([
      { start: 5, end: 10, kind: 'other', ranks: [2] },
      { start: 20, end: 25, kind: 'chosen', ranks: [1] },
    ]);
  });

  it('show a number as somebody else’s where a person chose that', () => {
    const findings = [finding('a', [at(5, 10)])];
    expect(marksOf(triage({ findings }), 1, [other([at(5, 10)])])).toEqual([
      { start: 5, end: 10, kind: 'other', ranks: [1, 2] },
    ]);
  });
});
