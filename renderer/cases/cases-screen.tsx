import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Settings, SettingsChange } from '../../bridge/contract/settings';
import { request } from '../bridge';
import { Icon } from '../design/icon-button';
import { useOffer } from '../keys/use-offers';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStrings } from '../text/strings-context';
import { CaseDetail } from './case-detail';
import type { CaseLimits } from './case-limits';
import { CaseRows, type RowsHandle } from './case-rows';
import { CaseTabs } from './case-tabs';
import styles from './cases-screen.module.css';
import { ExportCases } from './export-cases';
import { KeepingQuestion } from './keeping-question';
import { LimitsChip } from './limits-chip';
import { useOverviewView } from './overview/counted/use-overview';
import { Overview } from './overview/overview';
import { ReplayButton } from './replay/replay-button';
import { ReplayPanel } from './replay/replay-panel';
import { type ReplayRun, useReplay } from './replay/use-replay';
import { type CaseActs, useCaseActs } from './use-case-acts';
import { type CaseChoice, useCaseChoice } from './use-case-choice';
import { useCaseList } from './use-case-list';
import { type CaseView, ViewSwitch } from './view-switch';

/** What the desk has kept: one by one, or what it says together. */
export function CasesScreen({
  active,
  keeping,
  opened,
  change,
  onTriage,
  onTrouble,
}: {
  active: boolean;
  keeping: Settings['cases'];
  /** Id of the case that was asked for elsewhere, and how often that was. */
  opened: { id: string; nth: number } | null;
  change: (part: SettingsChange) => void;
  /** Reads the text of a case again. */
  onTriage: (text: string) => void;
  onTrouble: RaiseTrouble;
}) {
  const strings = useStrings().cases;
  const list = useCaseList(active, onTrouble);
  // Held here, so that going to and fro between list and overview loses nothing.
  const overview = useOverviewView();
  const choice = useCaseChoice(list.listed, opened);
  const replay = useReplay(onTrouble);
  const { view, setView } = useView(opened);
  const showList = (limits: CaseLimits) => {
    if (replay.state.is !== 'none') replay.leave();
    list.setQuery('');
    list.setLimits(limits);
    setView('list');
  };
  return (
    <section className={styles['cases']} aria-label={strings.title}>
      <h1 className="visually-hidden">{strings.title}</h1>
      <div className={styles['head']}>
        <CaseTabs list={list} />
        <ViewSwitch view={view} onChange={setView} />
      </div>
      {view === 'overview' ? (
        <Overview
          view={overview}
          outcome={list.outcome}
          onList={showList}
          onLeave={() => setView('list')}
          {...{ active, keeping, change, onTrouble }}
        />
      ) : (
        <CasesList
          onOverview={() => setView('overview')}
          {...{ active, keeping, change, onTriage, onTrouble, list, choice, replay }}
        />
      )}
    </section>
  );
}

/** Which view is shown; a case that is asked for elsewhere is in the list. */
function useView(opened: { id: string; nth: number } | null) {
  const [view, setView] = useState<CaseView>('list');
  useEffect(() => {
    if (opened) setView('list');
  }, [opened]);
  return { view, setView };
}

/** The cases one by one, and the one that is chosen. */
function CasesList({
  active,
  keeping,
  change,
  onTriage,
  onTrouble,
  list,
  choice,
  replay,
  onOverview,
}: Omit<Parameters<typeof CasesScreen>[0], 'opened'> & {
  list: ReturnType<typeof useCaseList>;
  choice: CaseChoice;
  replay: ReplayRun;
  onOverview: () => void;
}) {
  const acts = useCaseActs(choice, list.listed, onTrouble);
  const field = useRef<HTMLInputElement>(null);
  const rows = useRef<RowsHandle>(null);
  const triage = useCasesCommands({ active, field, rows, choice, acts, onTriage });
  useOffer(active ? [{ id: 'show-overview', run: onOverview }] : []);
  return (
    <>
      <SearchBar field={field} active={active} list={list} onTrouble={onTrouble}>
        <ReplayButton active={active} list={list} replay={replay} />
      </SearchBar>
      {replay.state.is === 'none' ? (
        <Content list={list} rowsRef={rows} choice={choice} keeping={keeping} change={change} />
      ) : (
        <ReplayPanel
          ref={rows}
          replay={replay}
          chosen={choice.current}
          onOpen={choice.open}
          onTrouble={onTrouble}
        />
      )}
      <CaseDetail
        key={choice.ids.join(' ')}
        ids={choice.ids}
        isEmpty={!list.listed || list.listed.total === 0}
        acts={acts}
        onTriage={() => void triage()}
        onOpen={choice.open}
        onTrouble={onTrouble}
      />
    </>
  );
}

/** Offers what can be done here. Answers how the chosen case is triaged again. */
function useCasesCommands({
  active,
  field,
  rows,
  choice,
  acts,
  onTriage,
}: {
  active: boolean;
  field: RefObject<HTMLInputElement | null>;
  rows: RefObject<RowsHandle | null>;
  choice: CaseChoice;
  acts: CaseActs;
  onTriage: (text: string) => void;
}): () => Promise<void> {
  const triage = async () => {
    const { current: id } = choice;
    const answer = id === null ? undefined : await request('cases.read', { id });
    if (answer?.ok && answer.value) onTriage(answer.value.text);
  };
  const step = (by: number) => {
    if (rows.current?.step) rows.current.step(by);
    else rows.current?.show(choice.step(by));
  };
  useOffer(
    active
      ? [
          { id: 'search-cases', run: () => field.current?.select(), footer: 1 },
          { id: 'step-case', run: (nth) => step(nth === 0 || nth === 3 ? 1 : -1), footer: 2 },
          ...acts.offers,
          ...(choice.current === null
            ? []
            : [{ id: 'triage-case' as const, run: () => void triage(), footer: 4 }]),
          { id: 'all-cases', run: choice.all },
        ]
      : [],
  );
  return triage;
}

function SearchBar({
  field,
  active,
  list,
  onTrouble,
  children,
}: {
  field: RefObject<HTMLInputElement | null>;
  active: boolean;
  list: ReturnType<typeof useCaseList>;
  onTrouble: RaiseTrouble;
  children: ReactNode;
}) {
  const strings = useStrings().cases;
  return (
    <div className={styles['bar']}>
      <label className={styles['field']}>
        <Icon name="search" />
        <input
          ref={field}
          className={styles['input']}
          value={list.query}
          aria-label={strings.searchLabel}
          placeholder={strings.search}
          maxLength={200}
          spellCheck={false}
          onChange={({ target }) => list.setQuery(target.value)}
          // Triage takes what is pasted anywhere else.
          onPaste={(event) => event.stopPropagation()}
        />
      </label>
      <LimitsChip list={list} />
      {children}
      <ExportCases active={active} list={list} onTrouble={onTrouble} />
    </div>
  );
}

function Content({
  list,
  rowsRef,
  choice,
  keeping,
  change,
}: {
  list: ReturnType<typeof useCaseList>;
  rowsRef: RefObject<RowsHandle | null>;
  choice: CaseChoice;
  keeping: Settings['cases'];
  change: (part: SettingsChange) => void;
}) {
  const strings = useStrings().cases;
  const { listed } = list;
  if (!keeping.asked) return <KeepingQuestion onAnswer={(on) => change({ cases: { on, asked: true } })} />;
  if (!listed) return <div className={styles['rows']} />;
  const isEmpty = listed.total === 0;
  const isLimited = Object.values(list.limits).some((limit) => limit !== null);
  const isFiltered = list.query !== '' || list.outcome !== null || isLimited;
  const nothing = keeping.on ? strings.noneYet : strings.noneOff;
  return isEmpty ? (
    <p className={styles['nothing']}>{isFiltered ? strings.none : nothing}</p>
  ) : (
    <CaseRows
      ref={rowsRef}
      listed={listed}
      chosen={choice.chosen}
      onChoose={choice.choose}
      onReach={list.reach}
    />
  );
}
