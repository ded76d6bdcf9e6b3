import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Case } from '../../../catalog/cases/case';
import { openDatabase } from './database';
import { migrate } from './migrations';

/** A folder of its own, for a file of cases. */
export const someFolder = () => mkdtempSync(join(tmpdir(), 'errdesk-cases-'));

/** An id that is the same each time. */
export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export function someCase(n: number, more: Partial<Case> = {}): Case {
  return {
    id: idOf(n),
    kept: 1_700_000_000_000 + n * 60_000,
    changed: 1_700_000_000_000 + n * 60_000,
    answered: null,
    closed: null,
    text: `进房失败 errorCode: 70003, userSig 校验失败 ${n}`,
    cut: 0,
    verdict: 'match',
    seen: [{ kind: 'entry', id: 'sdk/table/70003', code: '70003', confidence: 0.97 }],
    chosen: { id: 'sdk/table/70003', by: 'triage', printed: '70003', sdk: 'sdk', counts: true },
    answer: null,
    customer: '',
    ticket: '',
    outcome: 'open',
    ...{ tried: [], helped: [], tags: [], note: '' },
    fingerprint: {
      key: 'entry sdk/table/70003',
      names: [],
      words: [1, 2, 3],
      marks: ['entry sdk/table/70003'],
    },
    ...more,
  };
}

/** An empty store in memory. */
export function someStore(): DatabaseSync {
  const db = openDatabase(':memory:');
  migrate(db);
  return db;
}
