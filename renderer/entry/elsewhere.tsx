import { createContext, useContext, useMemo, useState } from 'react';
import type { NeighbourCode } from '../../catalog/pack/codes';
import type { KnownPacks } from '../../catalog/pack/known-packs';
import { plainTitle } from '../../catalog/plain-title';
import { elsewhereOf } from '../../catalog/same-matter';
import type { Entry } from '../../catalog/schema';
import { useCatalog } from '../state/catalog-context';
import { type LoadedNeighbours, useNeighbours } from '../state/neighbours';
import { usePackNames } from '../state/use-pack-names';
import { useProse, useStrings } from '../text/strings-context';
import { CodeSourceLine } from './code-source';
import styles from './elsewhere.module.css';
import { EntryLink } from './entry-link';
import { LabelledRow } from './labelled-row';

/** Opens somebody else's code, by id. Null where none can be opened. */
export const OpenOtherContext = createContext<((id: string) => void) | null>(null);

/** What others print for the number of an entry: the same matter, and other ones. */
export function Elsewhere({ entry }: { entry: Entry }) {
  const { packs, entries } = useCatalog();
  const neighbours = useNeighbours();
  const ours = useMemo(
    () => (packs.isBeside(entry.sdk) ? entries.filter((other) => isOurs(other, entry, packs)) : []),
    [entry, entries, packs],
  );
  const found = useMemo(
    () => neighbours && elsewhereOf(entry, neighbours.like(entry), packs),
    [entry, neighbours, packs],
  );
  if (!neighbours || !found) return null;
  return (
    <>
      <SharedBy codes={found.same} />
      <ElsewhereRow ours={ours} matters={found.other} neighbours={neighbours} />
    </>
  );
}

/** Whether one of ours has the number of an explained neighbour's. */
const isOurs = (other: Entry, { code }: Entry, packs: KnownPacks) =>
  code !== undefined && other.code === code && !packs.isBeside(other.sdk);

/** Which products print the same for the same. */
export function SharedBy({ codes }: { codes: readonly NeighbourCode[] }) {
  const strings = useStrings().others;
  const { sdk } = usePackNames();
  if (codes.length === 0) return null;
  const names = [...new Set(codes.map(({ pack }) => sdk(pack)))];
  return (
    <LabelledRow label={strings.oneMatter} small>
      {strings.sharedBy(names)}
    </LabelledRow>
  );
}

/** How many are shown at first: a short number is everybody's. */
const few = 4;

/** Codes of others with the same number and another meaning: whose, name, meaning and source. */
export function ElsewhereRow({
  ours = none,
  matters,
  neighbours,
}: {
  /** Entries that have it. */
  ours?: readonly Entry[];
  matters: readonly (readonly NeighbourCode[])[];
  neighbours: LoadedNeighbours;
}) {
  const strings = useStrings().others;
  const [open, setOpen] = useState(false);
  if (ours.length + matters.length === 0) return null;
  const shown = open || matters.length <= few + 1 ? matters : matters.slice(0, few);
  return (
    <LabelledRow label={strings.elsewhere} small>
      <ul className={styles['list']}>
        {ours.map((entry) => (
          <OurMatter key={entry.id} entry={entry} />
        ))}
        {shown.map((matter) => (
          <Matter key={matter[0]?.id} matter={matter} neighbours={neighbours} />
        ))}
      </ul>
      {shown.length < matters.length && (
        <button type="button" className={styles['more']} onClick={() => setOpen(true)}>
          {strings.more(matters.length - shown.length)}
        </button>
      )}
    </LabelledRow>
  );
}

const none: readonly Entry[] = [];

function OurMatter({ entry }: { entry: Entry }) {
  const prose = useProse();
  const { shortSdk } = usePackNames();
  return (
    <li className={styles['matter']}>
      <p>
        <EntryLink entry={entry} /> {shortSdk(entry.sdk)} {prose(plainTitle(entry))}
      </p>
    </li>
  );
}

function Matter({ matter, neighbours }: { matter: readonly NeighbourCode[]; neighbours: LoadedNeighbours }) {
  const prose = useProse();
  const { shortSdk } = usePackNames();
  const open = useContext(OpenOtherContext);
  const [first] = matter;
  const list = first && neighbours.listOf(first);
  if (!first || !list) return null;
  const whose = [...new Set(matter.map(({ pack }) => shortSdk(pack)))].join(' / ');
  return (
    <li className={styles['matter']}>
      <p>
        {open ? (
          <button type="button" className={styles['link']} onClick={() => open(first.id)}>
            {whose}
          </button>
        ) : (
          <span className={styles['whose']}>{whose}</span>
        )}{' '}
        {first.code && first.name && <span className={styles['name']}>{first.name} </span>}
        {prose(first.title)}
      </p>
      <CodeSourceLine source={list.source} />
    </li>
  );
}
