import { type ReactNode, useContext, useMemo } from 'react';
import { sameStep } from '../../catalog/cases/kept-step';
import type { CodeList, NeighbourCode } from '../../catalog/pack/codes';
import { plainTitle } from '../../catalog/plain-title';
import { playbookSteps } from '../../catalog/playbook-steps';
import { mattersOf } from '../../catalog/same-matter';
import type { Fault, Text } from '../../catalog/schema';
import { Breakable } from '../design/breakable';
import { Facts } from '../design/facts';
import { useCatalog } from '../state/catalog-context';
import { useNeighbours } from '../state/neighbours';
import { usePackNames } from '../state/use-pack-names';
import { useProse, useStrings } from '../text/strings-context';
import { CausesFromPaste } from './causes-from-paste';
import { CodeSourceLine } from './code-source';
import { ElsewhereRow, SharedBy } from './elsewhere';
import { EntryLink } from './entry-link';
import { LabelledRow } from './labelled-row';
import styles from './other-article.module.css';
import { StepsBand } from './steps-band';
import { TicksContext } from './ticks';

interface OtherProps {
  code: NeighbourCode;
  list: CodeList;
  /** Further products that print it for the same. */
  alike: readonly NeighbourCode[];
}

/** Somebody else's error, as an entry: whose it is, what it means, what helps, who, and what our catalog has. */
export function OtherArticle({
  code,
  list,
  alike,
  causes = none,
  settled = false,
  headed = true,
}: OtherProps & {
  /** What a paste shows of why it happened. */
  causes?: readonly Text[];
  /** Whether the paste says whose it is. */
  settled?: boolean;
  /** Whether it has its head. In Triage that is the chosen row. */
  headed?: boolean;
}) {
  const strings = useStrings();
  const prose = useProse();
  const { sdk } = usePackNames();
  const { faults } = useCatalog();
  const fault = code.fault === undefined ? undefined : faults.get(code.fault);
  return (
    <article className="selectable">
      {headed && <Head code={code} />}
      {fault && (
        <LabelledRow label={strings.playbook.looks} origin={strings.origins.playbook}>
          {prose(fault.looks)}
        </LabelledRow>
      )}
      <CausesFromPaste causes={causes} />
      <Steps code={code} fault={fault} />
      <WhoHelps code={code} fault={fault} />
      <LabelledRow label={strings.others.from} small>
        {strings.others.listOf(sdk(code.pack), prose(list.title))}
      </LabelledRow>
      <SharedBy codes={alike} />
      <LabelledRow label={strings.entry.source} small>
        <CodeSourceLine source={list.source} />
      </LabelledRow>
      <OthersWithIt code={code} alike={alike} />
      <OurCatalog code={code} settled={settled} />
    </article>
  );
}

const none: readonly Text[] = [];

function Head({ code: { code, hex, name, title } }: { code: NeighbourCode }) {
  const prose = useProse();
  // A name is long: it stands under the title.
  const names = [name, hex].filter((one) => one !== undefined);
  return (
    <header className={styles['head']}>
      {code !== undefined && <span className={`${styles['boxed']} ${styles['code']}`}>{code}</span>}
      <div className={styles['words']}>
        <h2 className={styles['title']}>{prose(title)}</h2>
        <p className={styles['names']}>
          <Facts
            items={names.map((one) => (
              <span
                key={one}
                className={code === undefined ? `${styles['boxed']} ${styles['name']}` : styles['name']}
              >
                <Breakable name={one} />
              </span>
            ))}
          />
        </p>
      </div>
    </header>
  );
}

function Steps({ code, fault }: { code: NeighbourCode; fault: Fault | undefined }) {
  const { entry, others } = useStrings();
  const prose = useProse();
  const { shortSdk } = usePackNames();
  const ticks = useContext(TicksContext);
  const steps = fault
    ? playbookSteps(fault).map(({ actor, text }) => ({
        ...{ actor, text: prose(text), kept: sameStep(text) },
        excused: ticks?.excuse(text),
      }))
    : others.steps(shortSdk(code.pack));
  return (
    <StepsBand
      of={code.id}
      label={entry.remedy}
      steps={steps.map((step) => ({ ...step, origin: 'playbook' }))}
    />
  );
}

function WhoHelps({ code, fault }: { code: NeighbourCode; fault: Fault | undefined }) {
  const { whoHelps, helpers } = useStrings().others;
  const { packs } = useCatalog();
  const { shortSdk } = usePackNames();
  const actor = fault?.actor ?? 'developer';
  const helper = actor === 'customer' || actor === 'developer' ? actor : 'provider';
  return (
    <LabelledRow label={whoHelps}>
      {helpers[helper](shortSdk(code.pack))}
      {packs.vendorOf(code.pack) !== undefined && <p>{helpers.sameVendor}</p>}
    </LabelledRow>
  );
}

/** Still others that print the number for something else. */
function OthersWithIt({ code, alike }: Pick<OtherProps, 'code' | 'alike'>): ReactNode {
  const { packs } = useCatalog();
  const neighbours = useNeighbours();
  const matters = useMemo(() => {
    const told = new Set([code, ...alike].map(({ id }) => id));
    return mattersOf(neighbours?.alike(code).filter(({ id }) => !told.has(id)) ?? [], packs);
  }, [code, alike, neighbours, packs]);
  return neighbours && <ElsewhereRow matters={matters} neighbours={neighbours} />;
}

/** What our catalog has under that number, and why it does not count. */
function OurCatalog({ code, settled }: { code: NeighbourCode; settled: boolean }) {
  const strings = useStrings().others;
  const prose = useProse();
  const { entries, packs } = useCatalog();
  const { sdk, shortSdk } = usePackNames();
  const printed = code.code ?? code.name ?? '';
  const ours = useMemo(
    () => entries.filter((entry) => (entry.code ?? entry.symbol) === printed && !packs.isBeside(entry.sdk)),
    [entries, packs, printed],
  );
  return (
    <LabelledRow label={strings.ourCatalog} small>
      {ours.length === 0 && strings.notOurs(printed)}
      {ours.map((entry) => (
        <p key={entry.id}>
          <span className={styles['name']}>
            <EntryLink entry={entry} />
          </span>{' '}
          <Facts items={[prose(plainTitle(entry)), sdk(entry.sdk)]} />
        </p>
      ))}
      {ours.length > 0 && settled && <p>{strings.doesNotCount(shortSdk(code.pack))}</p>}
    </LabelledRow>
  );
}
