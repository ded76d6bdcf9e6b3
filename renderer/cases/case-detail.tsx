import { useEffect, useState } from 'react';
import { type Case, isClosed } from '../../catalog/cases/case';
import type { SeenBefore } from '../../catalog/cases/seen';
import { on, request } from '../bridge';
import { Button } from '../design/button';
import { Facts } from '../design/facts';
import { CommandKeys } from '../keys/command-keys';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useProse, useStrings } from '../text/strings-context';
import styles from './case-detail.module.css';
import { CaseNotes } from './case-notes';
import { HelpedSteps, stepsToMark } from './helped-steps';
import { clockOf, shortDayOf } from './moments';
import { OutcomeButtons } from './outcome-buttons';
import { useCase } from './use-case';
import type { CaseActs } from './use-case-acts';
import { useRowTitle } from './use-row-title';

/** The case that is chosen, or what can be done with several. */
export function CaseDetail({
  ids,
  isEmpty,
  acts,
  onTriage,
  onOpen,
  onTrouble,
}: {
  ids: readonly string[];
  /** Whether there is none to choose. */
  isEmpty: boolean;
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
        {ids.length === 0 && !isEmpty && <p className={styles['none']}>{strings.choose}</p>}
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
          {ids.length > 1 && (
            <Button onClick={() => void acts.join()}>
              {strings.join} <CommandKeys id="join-cases" />
            </Button>
          )}
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
      <OutcomeButtons outcome={one?.outcome} onOutcome={(outcome) => void acts.change({ outcome })} />
    </div>
  );
}

/** Which steps helped, once it is said how the case ended. */
function Helped({ one, acts }: { one: Case; acts: CaseActs }) {
  const strings = useStrings().cases;
  const { byId, symptoms } = useCatalog();
  const id = one.chosen.id ?? '';
  const remedy = byId.get(id)?.remedy.map(({ step }) => step) ?? symptoms.get(id)?.steps ?? [];
  const steps = stepsToMark(remedy, one);
  if (steps.length === 0 || (!isClosed(one.outcome) && one.helped.length === 0)) return null;
  return (
    <>
      <dt>{strings.helped}</dt>
      <dd>
        <HelpedSteps steps={steps} marks={one} onHelped={(helped) => void acts.change({ helped })} />
      </dd>
    </>
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
      <Helped one={one} acts={acts} />
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
        {similar !== null && similar.same > 0 && (
          <Button kind="quiet" className={styles['part']} onClick={() => void acts.part()}>
            {strings.part} <CommandKeys id="part-case" />
          </Button>
        )}
      </dd>
      <CaseNotes one={one} acts={acts} />
      <dt>{strings.kept}</dt>
      <dd className={styles['quiet']}>{strings.keptWhere(`${shortDayOf(one.kept)} ${clockOf(one.kept)}`)}</dd>
    </dl>
  );
}

function useSimilar({ id, fingerprint }: Case, onTrouble: RaiseTrouble): SeenBefore | null {
  const [seen, setSeen] = useState<SeenBefore | null>(null);
  // The fingerprint of a case never changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is another object at each reading
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const answer = await request('cases.seen', { fingerprint, except: id });
      if (gone) return;
      if (answer.ok) setSeen(answer.value);
      else onTrouble(answer.problem);
    };
    void ask();
    const stop = on('cases.changed', () => void ask());
    return () => {
      gone = true;
      stop();
    };
  }, [id, onTrouble]);
  return seen;
}
