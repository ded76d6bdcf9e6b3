import { useEffect, useState } from 'react';
import type { Case } from '../../catalog/cases/case';
import type { SeenBefore } from '../../catalog/cases/seen';
import { on, request } from '../bridge';
import { Button } from '../design/button';
import { Facts } from '../design/facts';
import { KeyCap } from '../design/key-cap';
import { CommandKeys } from '../keys/command-keys';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useProse, useStrings } from '../text/strings-context';
import styles from './case-detail.module.css';
import { CaseNotes } from './case-notes';
import { clockOf, shortDayOf } from './moments';
import { type CaseActs, keyedOutcomes } from './use-case-acts';
import { useRowTitle } from './use-row-title';

/** The case that is chosen, or what can be done with several. */
export function CaseDetail({
  ids,
  acts,
  onTriage,
  onOpen,
  onTrouble,
}: {
  ids: readonly string[];
  acts: CaseActs;
  onTriage: () => void;
  /** Goes to another case. */
  onOpen: (id: string) => void;
  onTrouble: RaiseTrouble;
}) {
  const strings = useStrings().cases;
  const one = useCase(ids.length === 1 ? ids[0] : undefined, onTrouble);
  return (
    <section className={styles['detail']} aria-label={strings.detail}>
      <div className={styles['scroller']}>
        {ids.length > 1 && <h2 className={styles['several']}>{strings.chosen(ids.length)}</h2>}
        {one && <CaseHead one={one} />}
        {ids.length > 0 && <Outcomes one={one} acts={acts} />}
        {one && <CaseAround key={one.id} one={one} acts={acts} onOpen={onOpen} onTrouble={onTrouble} />}
      </div>
      {ids.length > 0 && (
        <div className={styles['bar']}>
          <Button kind="quiet" onClick={() => void acts.remove()}>
            {strings.remove} <CommandKeys id="delete-case" />
          </Button>
          {one && (
            <Button onClick={onTriage}>
              {strings.again} <CommandKeys id="triage-case" />
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** The case with that id, as it is now; null until it is there. */
function useCase(id: string | undefined, onTrouble: RaiseTrouble): Case | null {
  const [one, setOne] = useState<Case | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      if (id === undefined) return;
      const answer = await request('cases.read', { id });
      if (gone) return;
      if (answer.ok) setOne(answer.value);
      else onTrouble(answer.problem);
    };
    void read();
    const stop = on('cases.changed', () => void read());
    return () => {
      gone = true;
      stop();
    };
  }, [id, onTrouble]);
  return one;
}

const mostLines = 6;
const mostAnswer = 500;

function CaseHead({ one }: { one: Case }) {
  const strings = useStrings().cases;
  const { code, title } = useRowTitle()(one);
  const lines = one.text.split('\n').filter((line) => line.trim() !== '');
  return (
    <>
      <header className={styles['head']}>
        <p className={styles['whose']}>
          {code && <span className={styles['code']}>{code}</span>}
          <Facts items={[one.customer, one.ticket]} />
        </p>
        <h2 className={styles['title']}>{title}</h2>
      </header>
      <dl className={styles['list']}>
        <dt>{strings.pasted}</dt>
        <dd>
          <pre className={`${styles['pasted']} selectable`}>{lines.slice(0, mostLines).join('\n')}</pre>
          {one.cut > 0 && <p className={styles['quiet']}>{strings.cut(one.cut)}</p>}
        </dd>
        <dt>{strings.answered}</dt>
        <dd>
          <p className={`${styles['answer']} selectable`}>
            {one.answer === null ? strings.notAnswered : shortened(one.answer)}
          </p>
          {one.answered !== null && (
            <p className={styles['quiet']}>
              {shortDayOf(one.answered)} {clockOf(one.answered)}
            </p>
          )}
        </dd>
      </dl>
    </>
  );
}

/** Without the blank lines between its paragraphs. */
const shortened = (text: string) => text.slice(0, mostAnswer).replace(/\n{2,}/g, '\n');

function Outcomes({ one, acts }: { one: Case | null; acts: CaseActs }) {
  const strings = useStrings().cases;
  return (
    <div className={styles['outcomes']}>
      <span className={styles['label']}>{strings.outcome}</span>
      <fieldset className={styles['buttons']} aria-label={strings.outcome}>
        {keyedOutcomes.map((outcome, at) => (
          <Button
            key={outcome}
            className={styles['outcome']}
            aria-pressed={one?.outcome === outcome}
            onClick={() => void acts.change({ outcome: one?.outcome === outcome ? 'open' : outcome })}
          >
            {strings.outcomes[outcome]} <KeyCap name={String(at + 1)} />
          </Button>
        ))}
      </fieldset>
    </div>
  );
}

function CaseAround({
  one,
  acts,
  onOpen,
  onTrouble,
}: {
  one: Case;
  acts: CaseActs;
  onOpen: (id: string) => void;
  onTrouble: RaiseTrouble;
}) {
  const strings = useStrings().cases;
  const prose = useProse();
  const similar = useSimilar(one, onTrouble);
  return (
    <dl className={styles['list']}>
      <dt>{strings.similar}</dt>
      <dd>
        {similar?.cases.map(({ id, kept, ticket, customer, outcome, tier, why }) => (
          <button
            key={id}
            type="button"
            className={styles['similar']}
            onClick={() => onOpen(id)}
            title={prose(why)}
          >
            <span className={styles['when']}>{shortDayOf(kept)}</span>
            <span className={styles['what']}>{ticket || customer || strings.seen.tier[tier]}</span>
            <span className={styles['quiet']}>{strings.outcomes[outcome]}</span>
          </button>
        ))}
        {similar?.cases.length === 0 && <p className={styles['quiet']}>{strings.noSimilar}</p>}
      </dd>
      <CaseNotes one={one} acts={acts} />
      <dt>{strings.kept}</dt>
      <dd className={styles['quiet']}>
        {shortDayOf(one.kept)} {clockOf(one.kept)}, {strings.keptWhere}
      </dd>
    </dl>
  );
}

function useSimilar({ id, fingerprint }: Case, onTrouble: RaiseTrouble): SeenBefore | null {
  const [seen, setSeen] = useState<SeenBefore | null>(null);
  // The fingerprint of a case never changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is another object at each reading
  useEffect(() => {
    let gone = false;
    void request('cases.seen', { fingerprint, except: id }).then((answer) => {
      if (gone) return;
      if (answer.ok) setSeen(answer.value);
      else onTrouble(answer.problem);
    });
    return () => {
      gone = true;
    };
  }, [id, onTrouble]);
  return seen;
}
