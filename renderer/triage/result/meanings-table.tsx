import type { ReactNode } from 'react';
import { plainTitle } from '../../../catalog/plain-title';
import type { Entry } from '../../../catalog/schema';
import type { Finding, Triage } from '../../../catalog/triage/result';
import { ActorBadge } from '../../design/actor-badge';
import { Breakable } from '../../design/breakable';
import { Button } from '../../design/button';
import { KeyCap } from '../../design/key-cap';
import { RankKey } from '../../design/rank-key';
import { useCatalog } from '../../state/catalog-context';
import { usePackNames } from '../../state/use-pack-names';
import { useProse, useStrings } from '../../text/strings-context';
import { type Clues, cluesOf } from './clues';
import styles from './meanings-table.module.css';

/** Side by side there is room for three; the others stand below as a list. */
const columns = 3;

interface Meaning {
  finding: Finding;
  entry: Entry;
  rank: number;
}

/** Several meanings, none claimed: one row for each question that tells them apart. */
export function MeaningsTable({ triage, onChoose }: { triage: Triage; onChoose: (place: number) => void }) {
  const strings = useStrings();
  const prose = useProse();
  const { sdk } = usePackNames();
  const { byId } = useCatalog();
  const meanings = triage.findings.flatMap((finding, place): Meaning[] => {
    const entry = byId.get(finding.entry);
    return entry ? [{ finding, entry, rank: place + 1 }] : [];
  });
  const shown = meanings.slice(0, columns);
  const names = strings.ambiguous;
  const rows: [string, (meaning: Meaning) => ReactNode][] = [
    [names.meaning, ({ entry }) => <strong>{prose(plainTitle(entry))}</strong>],
    [names.literal, ({ entry }) => <Said literals={saidBy(entry)} />],
    [names.where, ({ entry }) => names.whereIn(sdk(entry.sdk), strings.sides[entry.side])],
    [names.actor, ({ entry }) => entry.remedy[0] && <ActorBadge actor={entry.remedy[0].actor} />],
    [names.remedy, ({ entry }) => entry.remedy[0] && prose(entry.remedy[0].step)],
  ];
  const clues = cluesOf(meanings.map(({ finding }) => finding));
  return (
    <>
      <div className={styles['frame']}>
        <table className={styles['table']} aria-label={names.label}>
          <thead>
            <tr>
              <td />
              {shown.map(({ entry, rank }) => (
                <th key={entry.id} scope="col">
                  <span className={styles['key']}>
                    <RankKey rank={rank} />
                    <span className={styles['name']}>
                      <Breakable name={entry.symbol ?? entry.code ?? ''} />
                    </span>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(
                ([label]) => label !== names.literal || shown.some(({ entry }) => saidBy(entry).length > 0),
              )
              .map(([label, cell]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {shown.map((meaning) => (
                    <td key={meaning.entry.id} className="selectable">
                      {cell(meaning)}
                    </td>
                  ))}
                </tr>
              ))}
            <tr>
              <th scope="row">{names.clues}</th>
              <ClueCells clues={clues} count={shown.length} />
            </tr>
            <tr>
              <td />
              {shown.map(({ entry, rank }) => (
                <td key={entry.id}>
                  <Button onClick={() => onChoose(rank - 1)}>
                    {names.choose} <KeyCap name={String(rank)} />
                  </Button>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <MoreMeanings meanings={meanings.slice(columns)} onChoose={onChoose} />
    </>
  );
}

/** What speaks for each meaning; where nothing tells them apart, one sentence across that says so. */
function ClueCells({ clues, count }: { clues: Clues; count: number }) {
  const strings = useStrings().ambiguous;
  const prose = useProse();
  if (clues.own.every((clue) => clue === null))
    return (
      <td colSpan={count} className="selectable">
        {clues.shared && prose(clues.shared)} <span className={styles['faint']}>{strings.alike}</span>
      </td>
    );
  return clues.own.slice(0, count).map((clue, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a column of the table, by its place
    <td key={place} className="selectable">
      {clue ? prose(clue) : <span className={styles['faint']}>{strings.noClue}</span>}
    </td>
  ));
}

/** What the SDK itself says, besides the name that heads the column. */
function saidBy({ literals, symbol }: Entry): string[] {
  return literals.filter((literal) => literal !== symbol);
}

function Said({ literals }: { literals: readonly string[] }) {
  return literals.length === 0
    ? '–'
    : literals.map((literal) => (
        <p key={literal} className={styles['mono']}>
          {literal}
        </p>
      ));
}

function MoreMeanings({ meanings, onChoose }: { meanings: Meaning[]; onChoose: (place: number) => void }) {
  const strings = useStrings();
  const prose = useProse();
  const { sdk } = usePackNames();
  if (meanings.length === 0) return null;
  return (
    <section className={styles['more']}>
      <h3>{strings.ambiguous.more}</h3>
      <ul>
        {meanings.map(({ entry, rank }) => (
          <li key={entry.id}>
            <button type="button" className={styles['other']} onClick={() => onChoose(rank - 1)}>
              <RankKey rank={rank} />
              <span className={styles['name']}>{entry.code ?? entry.symbol}</span>
              <span className={styles['title']}>{prose(plainTitle(entry))}</span>
              <span>{sdk(entry.sdk)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
