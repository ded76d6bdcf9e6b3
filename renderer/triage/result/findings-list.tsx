import { type ReactNode, useEffect, useRef, useState } from 'react';
import { plainTitle } from '../../../catalog/plain-title';
import type { Entry } from '../../../catalog/schema';
import { sureness } from '../../../catalog/sureness';
import type { SymptomFinding } from '../../../catalog/triage/result';
import { isCounted } from '../../case/judged';
import type { Other } from '../../case/others';
import type { ReadPaste } from '../../case/read-paste';
import { firstSymptom } from '../../case/symptom-at';
import { RankKey } from '../../design/rank-key';
import { CommandKeys } from '../../keys/command-keys';
import { useCatalog } from '../../state/catalog-context';
import { usePackNames } from '../../state/use-pack-names';
import { useProse, useStrings } from '../../text/strings-context';
import { ByYou } from '../choose/by-you';
import { ChooseMenu } from '../choose/choose-menu';
import type { Choice } from '../reading/use-choice';
import { useTriageOffer } from '../use-triage-offer';
import { standingOf } from './finding-note';
import styles from './findings-list.module.css';

/** How many rows are in sight at first. */
const fewRows = 5;

/**
 * The findings, the likeliest first, then other people's errors, then symptoms. The chosen one is the head of the entry below it; the
 * height of them all does not change with the choice. While several meanings are open, none is.
 */
export function FindingsList({ read, choice }: { read: ReadPaste; choice: Choice }) {
  const { triage, others } = read;
  const strings = useStrings().findings;
  const [all, setAll] = useState(false);
  const { index: chosen } = choice;
  const list = useRef<HTMLOListElement>(null);
  useChosenInSight(list, chosen);
  const open = chosen === null;
  // What others print for the number stands under the meanings, not among them.
  const count = triage.findings.length + (open ? 0 : others.length + triage.symptoms.length);
  const more = all ? 0 : Math.max(0, count - fewRows);
  useTriageOffer(more > 0 ? [{ id: 'more-findings', run: () => setAll(true) }] : []);
  return (
    <div className={styles['findings']}>
      <ol
        ref={list}
        className={`${styles['list']} ${open ? styles['open'] : ''} ${all ? styles['all'] : ''}`}
        aria-label={strings.label}
      >
        <Findings read={read} choice={choice} />
        {!open && <Others read={read} choice={choice} />}
        {!open && <Symptoms read={read} choice={choice} />}
      </ol>
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={() => setAll(true)}>
          {strings.more(more)} <CommandKeys id="more-findings" />
        </button>
      )}
    </div>
  );
}

interface RowsProps {
  read: ReadPaste;
  choice: Choice;
}

function Findings({ read, choice }: RowsProps) {
  const { triage } = read;
  const strings = useStrings().findings;
  const { byId } = useCatalog();
  const { index: chosen } = choice;
  return triage.findings.map((finding, index) => {
    const entry = byId.get(finding.entry);
    return (
      entry && (
        <Row
          key={finding.entry}
          index={index}
          choice={choice}
          end={<RowEnd read={read} index={index} choice={choice} />}
        >
          <EntryCells
            entry={entry}
            rank={index + 1}
            chosen={index === chosen}
            standing={index === chosen && choice.back ? '' : standingOf(index, chosen, triage, strings)}
          />
        </Row>
      )
    );
  });
}

function Others({ read, choice }: RowsProps) {
  const { triage, others } = read;
  const count = triage.findings.length + others.length + triage.symptoms.length;
  return others.map((other, at) => {
    const index = triage.findings.length + at;
    return (
      <Row
        key={other.code.id}
        index={index}
        choice={choice}
        other
        end={<RowEnd read={read} index={index} choice={choice} />}
      >
        <OtherCells other={other} rank={count === 1 ? null : index + 1} chosen={index === choice.index} />
      </Row>
    );
  });
}

function Symptoms({ read, choice }: RowsProps) {
  return read.triage.symptoms.map((symptom, at) => {
    const index = firstSymptom(read) + at;
    return (
      <Row
        key={symptom.id}
        index={index}
        choice={choice}
        end={<RowEnd read={read} index={index} choice={choice} />}
      >
        <SymptomCells symptom={symptom} rank={index + 1} chosen={index === choice.index} />
      </Row>
    );
  });
}

/** On the chosen row: that a person chose or counted it, with the way back, and what else could be answered. */
function RowEnd({ read, index, choice }: { read: ReadPaste; index: number; choice: Choice }) {
  const finding = read.triage.findings[index];
  const counted = finding !== undefined && isCounted(finding);
  const chosen = index === choice.index;
  return (
    <>
      {choice.back && (chosen || counted) && <ByYou counted={counted} back={choice.back} withKey={chosen} />}
      {chosen && <ChooseMenu read={read} choice={choice} />}
    </>
  );
}

/** A list that scrolls shows its chosen row. */
function useChosenInSight(list: { current: HTMLElement | null }, chosen: number | null): void {
  useEffect(() => {
    if (chosen === null) return;
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [list, chosen]);
}

function Row({
  index,
  choice,
  other = false,
  end,
  children,
}: {
  index: number;
  choice: Choice;
  /** Of somebody else: it is chosen without the tint of ours. */
  other?: boolean;
  /** What can be done with the choice. */
  end?: ReactNode;
  children: ReactNode;
}) {
  const chosen = index === choice.index;
  return (
    <li className={`${styles['item']} ${chosen ? styles['chosen'] : ''} ${other ? styles['other'] : ''}`}>
      <button
        type="button"
        className={styles['row']}
        data-finding=""
        aria-current={chosen ? 'true' : undefined}
        onClick={() => choice.choose(index)}
      >
        {children}
      </button>
      {end}
    </li>
  );
}

function EntryCells({
  entry,
  rank,
  chosen,
  standing,
}: {
  entry: Entry;
  rank: number;
  chosen: boolean;
  standing: string;
}) {
  const prose = useProse();
  const code = entry.code ?? entry.symbol ?? '';
  return (
    <>
      <RankKey rank={rank} chosen={chosen} />
      <span className={lookOf(code)}>{code}</span>
      <span className={styles['title']}>
        {prose(plainTitle(entry))}
        {entry.code && entry.symbol && <span className={styles['symbol']}>{entry.symbol}</span>}
      </span>
      <span className={styles['standing']}>{standing}</span>
    </>
  );
}

function OtherCells({
  other: { code, alike },
  rank,
  chosen,
}: {
  other: Other;
  rank: number | null;
  chosen: boolean;
}) {
  const strings = useStrings();
  const prose = useProse();
  const { shortSdk } = usePackNames();
  const printed = code.code ?? code.name ?? '';
  const whose = [code, ...alike].map(({ pack }) => shortSdk(pack)).join(' / ');
  return (
    <>
      {rank === null ? <span /> : <RankKey rank={rank} dashed />}
      <span className={`${lookOf(printed)} ${chosen ? styles['boxed'] : ''}`}>{printed}</span>
      <span className={styles['title']}>
        {prose(code.title)}
        {code.code && code.name && <span className={styles['symbol']}>{code.name}</span>}
      </span>
      <span className={styles['standing']}>
        {whose} <span className="visually-hidden">{strings.others.verdict}</span>
      </span>
    </>
  );
}

function SymptomCells({
  symptom: { title, confidence },
  rank,
  chosen,
}: {
  symptom: SymptomFinding;
  rank: number;
  chosen: boolean;
}) {
  const strings = useStrings();
  const prose = useProse();
  return (
    <>
      <RankKey rank={rank} chosen={chosen} />
      <span className={styles['playbook']}>{strings.symptoms.row}</span>
      <span className={styles['title']}>{prose(title)}</span>
      <span className={styles['standing']}>{strings.findings[sureness(confidence)]}</span>
    </>
  );
}

/** Up to how many signs a code is as large as the title beside it. */
const shortCode = 7;
const lookOf = (code: string) => `${styles['code']} ${code.length > shortCode ? styles['long'] : ''}`;
