import type { ReactNode } from 'react';
import { plainTitle } from '../../../catalog/plain-title';
import { matterGroups } from '../../../catalog/same-matter';
import type { Entry } from '../../../catalog/schema';
import type { Finding, Triage } from '../../../catalog/triage/result';
import { candidatesOf } from '../../case/candidates';
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

/** How many fit side by side. The others are in a list below. */
const columns = 3;

interface Meaning {
  finding: Finding;
  entry: Entry;
  /** Further codes that mean the same. */
  alike: readonly Entry[];
  rank: number;
}

/** A question, and what a meaning answers to it. */
type Row = readonly [question: string, answer: (meaning: Meaning) => ReactNode];

/** Several meanings, none of them claimed: one row for each question that tells them apart. */
export function MeaningsTable({ triage, onChoose }: { triage: Triage; onChoose: (index: number) => void }) {
  const names = useStrings().ambiguous;
  const { byId } = useCatalog();
  const meanings = matterGroups(candidatesOf(triage, byId)).flatMap(([entry, ...alike]): Meaning[] => {
    const index = triage.findings.findIndex((one) => one.entry === entry.id);
    const finding = triage.findings[index];
    return finding ? [{ finding, entry, alike, rank: index + 1 }] : [];
  });
  const shown = meanings.slice(0, columns);
  const clues = cluesOf(meanings.map(({ finding }) => finding));
  return (
    <>
      <div className={styles['frame']}>
        <table className={styles['table']} aria-label={names.label}>
          <Head meanings={shown} />
          <tbody>
            {useRows(shown).map(([label, cell]) => (
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
            <ChooseRow meanings={shown} onChoose={onChoose} />
          </tbody>
        </table>
      </div>
      <MoreMeanings meanings={meanings.slice(columns)} onChoose={onChoose} />
    </>
  );
}

/** Literals are compared only where one of the meanings has some. */
function useRows(shown: readonly Meaning[]): Row[] {
  const strings = useStrings();
  const prose = useProse();
  const { sdk } = usePackNames();
  const names = strings.ambiguous;
  const hasLiterals = shown.some(({ entry }) => literalsOf(entry).length > 0);
  const literals: Row = [names.literal, ({ entry }) => <Literals literals={literalsOf(entry)} />];
  return [
    [names.meaning, ({ entry }) => <strong>{prose(plainTitle(entry))}</strong>],
    ...(hasLiterals ? [literals] : []),
    [names.where, ({ entry }) => names.whereIn(sdk(entry.sdk), strings.sides[entry.side])],
    [names.actor, ({ entry }) => entry.remedy[0] && <ActorBadge actor={entry.remedy[0].actor} />],
    [names.remedy, ({ entry }) => entry.remedy[0] && prose(entry.remedy[0].step)],
  ];
}

function Head({ meanings }: { meanings: readonly Meaning[] }) {
  return (
    <thead>
      <tr>
        <td />
        {meanings.map(({ entry, alike, rank }) => (
          <th key={entry.id} scope="col">
            <span className={styles['key']}>
              <RankKey rank={rank} />
              <span className={styles['name']}>
                <Breakable name={[entry, ...alike].map(nameOf).join(', ')} />
              </span>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

const nameOf = ({ symbol, code }: Entry): string => symbol ?? code ?? '';

function ChooseRow({
  meanings,
  onChoose,
}: {
  meanings: readonly Meaning[];
  onChoose: (index: number) => void;
}) {
  const strings = useStrings().ambiguous;
  return (
    <tr>
      <td />
      {meanings.map(({ entry, rank }) => (
        <td key={entry.id}>
          <Button onClick={() => onChoose(rank - 1)}>
            {strings.choose} <KeyCap name={String(rank)} />
          </Button>
        </td>
      ))}
    </tr>
  );
}

/** The clue for each meaning; where nothing tells them apart, one cell that says so. */
function ClueCells({ clues, count }: { clues: Clues; count: number }) {
  const strings = useStrings().ambiguous;
  const prose = useProse();
  if (clues.perFinding.every((clue) => clue === null))
    return (
      <td colSpan={count} className="selectable">
        {clues.shared && prose(clues.shared)} <span className={styles['faint']}>{strings.alike}</span>
      </td>
    );
  return clues.perFinding.slice(0, count).map((clue, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a column of the table, by its index
    <td key={index} className="selectable">
      {clue ? prose(clue) : <span className={styles['faint']}>{strings.noClue}</span>}
    </td>
  ));
}

/** A column shows no more of them: an error may have dozens of messages. */
const mostLiterals = 3;

/** What the SDK itself emits, besides the name in the head of the column. */
function literalsOf({ literals, symbol }: Entry): string[] {
  const all = literals.filter((literal) => literal !== symbol);
  return all.length > mostLiterals ? [...all.slice(0, mostLiterals), '…'] : all;
}

function Literals({ literals }: { literals: readonly string[] }) {
  return literals.length === 0
    ? '–'
    : literals.map((literal) => (
        <p key={literal} className={styles['mono']}>
          {literal}
        </p>
      ));
}

function MoreMeanings({ meanings, onChoose }: { meanings: Meaning[]; onChoose: (index: number) => void }) {
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
