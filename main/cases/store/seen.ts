import type { DatabaseSync, Row } from 'node:sqlite';
import type { Fingerprint } from '../../../catalog/cases/fingerprint';
import { whyLike } from '../../../catalog/cases/likeness';
import type { SeenBefore, SeenCase } from '../../../catalog/cases/seen';
import type { Text } from '../../../catalog/schema';
import { one } from './database';
import { likePrints, type Print, samePrint } from './prints';
import { caseOf } from './rows';

const mostShown = 5;
/** Of prints that are like a paste, the nearest. */
const mostPrints = 200;

const joined: Text = { zh: '由您归为同一件事。', en: 'You said that it is the same matter.' };
const parted: Text = { zh: '由您分开，不算同一件事。', en: 'You said that it is not the same matter.' };

/** What the kept cases know of a paste with this fingerprint. `except`: the id of its own case. */
export function seenBefore(db: DatabaseSync, fingerprint: Fingerprint, except: string | null): SeenBefore {
  const own = samePrint(db, fingerprint);
  const same = own && !own.split ? printsOfMatter(db, own.matter) : [];
  const like = likePrints(db, fingerprint, own).slice(0, mostPrints);
  if (own?.split) like.unshift(own);
  const sameCases = newest(db, same, except);
  const likeCases = like.length === 0 ? [] : nearest(db, like, except);
  return {
    same: countIn(db, same, except),
    like: countIn(
      db,
      like.map(({ id }) => id),
      except,
    ),
    cases: [
      ...sameCases.map(({ row, print }) =>
        seenCase(row, 'same', print === own?.id ? whySame(fingerprint, own) : joined),
      ),
      ...likeCases.map(({ row, print }) =>
        seenCase(row, 'like', print.split ? parted : whyLike(fingerprint, print.fingerprint)),
      ),
    ].flatMap((each) => each ?? []),
  };
}

const whySame = (fingerprint: Fingerprint, own: Print) => whyLike(fingerprint, own.fingerprint);

function printsOfMatter(db: DatabaseSync, matter: number): number[] {
  const rows = db.prepare('SELECT id FROM prints WHERE matter = ?').all(matter);
  return rows.map(({ id }) => Number(id));
}

const ofPrints = `FROM cases WHERE print IN (SELECT value FROM json_each(?)) AND removed IS NULL
  AND id IS NOT ?`;

function countIn(db: DatabaseSync, prints: readonly number[], except: string | null): number {
  return Number(one(db, `SELECT count(*) ${ofPrints}`, JSON.stringify(prints), except));
}

function newest(db: DatabaseSync, prints: readonly number[], except: string | null) {
  const rows = db
    .prepare(`SELECT * ${ofPrints} ORDER BY kept DESC LIMIT ${mostShown}`)
    .all(JSON.stringify(prints), except);
  return rows.map((row) => ({ row, print: Number(row['print']) }));
}

/** The newest of each, the nearest print first. */
function nearest(db: DatabaseSync, prints: readonly Print[], except: string | null) {
  const found: { row: Row; print: Print }[] = [];
  for (const print of prints) {
    for (const { row } of newest(db, [print.id], except)) found.push({ row, print });
    if (found.length >= mostShown) break;
  }
  return found.slice(0, mostShown);
}

function seenCase(row: Row, tier: SeenCase['tier'], why: Text): SeenCase | undefined {
  const read = caseOf(row);
  if (!read) return undefined;
  const { id, kept, outcome, helped, note, customer, ticket, answer } = read;
  return { ...{ id, kept, outcome, helped, note, customer, ticket, answer }, tier, why };
}
