import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Matters, mattersIn } from '../../../catalog/matters';
import { plainTitle } from '../../../catalog/plain-title';
import { isCounted } from '../../case/judged';
import type { ReadPaste } from '../../case/read-paste';
import { firstSymptom } from '../../case/symptom-at';
import { CommandKeys } from '../../keys/command-keys';
import type { Offer } from '../../keys/offers';
import { useCatalog } from '../../state/catalog-context';
import { useProse, useStrings } from '../../text/strings-context';
import { ByYou } from '../choose/by-you';
import { ChooseMenu } from '../choose/choose-menu';
import type { Choice } from '../reading/use-choice';
import { useTriageOffer } from '../use-triage-offer';
import { EntryCells, OtherCells, SymptomCells } from './finding-cells';
import { standingOf } from './finding-note';
import styles from './findings-list.module.css';
import { InAnswer } from './in-answer';

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
  const open = chosen === null;
  // What others print for the number stands under the meanings, not among them.
  const count = triage.findings.length + (open ? 0 : others.length + triage.symptoms.length);
  const more = all ? 0 : Math.max(0, count - fewRows);
  const onScroll = useChosenInSight(list, chosen);
  useTriageOffer([
    ...(more > 0 ? [{ id: 'more-findings', run: () => setAll(true) } as const] : []),
    ...inAnswerOffer(read, choice),
  ]);
  return (
    <div className={styles['findings']}>
      <ol
        ref={list}
        className={`${styles['list']} ${open ? styles['open'] : ''} ${all ? styles['all'] : ''}`}
        aria-label={strings.label}
        onScroll={onScroll}
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

/** The key for the box of the open row. */
function inAnswerOffer({ triage }: ReadPaste, { index, parts, togglePart }: Choice): Offer[] {
  const part = index === null ? undefined : mattersIn(triage.findings).first[index];
  if (part === undefined || !parts.includes(part)) return [];
  return [{ id: 'in-answer', run: () => togglePart(part), footer: 3 }];
}

interface RowsProps {
  read: ReadPaste;
  choice: Choice;
}

function Findings({ read, choice }: RowsProps) {
  const { triage } = read;
  const strings = useStrings().findings;
  const { byId } = useCatalog();
  const prose = useProse();
  const { index: chosen } = choice;
  const matters = mattersIn(triage.findings);
  return triage.findings.map((finding, index) => {
    const entry = byId.get(finding.entry);
    return (
      entry && (
        <Row
          key={finding.entry}
          index={index}
          choice={choice}
          held={heldAt(matters, index)}
          end={
            <>
              <RowEnd read={read} index={index} choice={choice} />
              {choice.parts.length > 0 && (
                <InAnswer
                  label={strings.inAnswer(prose(plainTitle(entry)))}
                  checked={choice.together.includes(finding.entry)}
                  onToggle={choice.parts.includes(index) ? () => choice.togglePart(index) : undefined}
                />
              )}
            </>
          }
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

/** Where a row stands among rows that exclude one another, which a bracket holds together. */
type Held = 'first' | 'middle' | 'last';

function heldAt({ first }: Matters, index: number): Held | undefined {
  const isWith = (at: number) => first[at] !== undefined && first[at] === first[index];
  const [before, after] = [isWith(index - 1), isWith(index + 1)];
  if (before && after) return 'middle';
  if (before) return 'last';
  return after ? 'first' : undefined;
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

/**
 * A list that scrolls shows its chosen row; answers what to call when it was scrolled. While the first rows are in sight,
 * to ask for one of them would only cost a layout of the page.
 */
function useChosenInSight(list: { current: HTMLElement | null }, chosen: number | null): () => void {
  const isScrolled = useRef(false);
  useEffect(() => {
    if (chosen === null || (chosen < fewRows && !isScrolled.current)) return;
    isScrolled.current = true;
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [list, chosen]);
  return () => {
    isScrolled.current = true;
  };
}

function Row({
  index,
  choice,
  other = false,
  held,
  end,
  children,
}: {
  index: number;
  choice: Choice;
  /** Of somebody else: it is chosen without the tint of ours. */
  other?: boolean;
  held?: Held | undefined;
  /** What can be done with the choice. */
  end?: ReactNode;
  children: ReactNode;
}) {
  const chosen = index === choice.index;
  return (
    <li
      className={classes(
        styles['item'],
        chosen && styles['chosen'],
        other && styles['other'],
        held && styles['held'],
        held && styles[held],
      )}
    >
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

const classes = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ');
