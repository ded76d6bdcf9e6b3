import { type ReactNode, useContext } from 'react';
import type { SymptomSide } from '../../../catalog/answer/subject';
import { onlyCandidates } from '../../../catalog/answer/subjects';
import { mattersIn } from '../../../catalog/matters';
import type { Text } from '../../../catalog/schema';
import type { Verdict } from '../../../catalog/triage/result';
import { candidatesOf } from '../../case/candidates';
import { isChosen } from '../../case/judged';
import type { Other } from '../../case/others';
import type { ReadPaste } from '../../case/read-paste';
import { SeenContext } from '../../case/seen-context';
import styles from '../../design/band.module.css';
import { Facts } from '../../design/facts';
import { FittedHeadline } from '../../design/fitted-headline';
import { VerdictBadge } from '../../design/verdict-badge';
import { useCatalog } from '../../state/catalog-context';
import { usePackNames } from '../../state/use-pack-names';
import { useProse, useStrings } from '../../text/strings-context';
import { ByYou } from '../choose/by-you';
import { ChooseMenu } from '../choose/choose-menu';
import type { Choice, Trouble } from '../reading/use-choice';
import { useMatter } from '../reading/use-matter';
import { cluesOf } from './clues';
import { headlineOf, isUnsure } from './headline';

interface Words {
  verdict: Verdict;
  /** The word beside the badge. */
  word: string;
  headline: string;
  facts: readonly ReactNode[];
}

/** The verdict: badge, word, a sentence about the customer's error, and facts. */
export function VerdictBand({ read, choice }: { read: ReadPaste; choice: Choice }) {
  const { triage, others } = read;
  const { index: chosen, back } = choice;
  const seen = useContext(SeenContext);
  const { name } = useMatter(read, chosen);
  const ofSymptom = useSymptomWords(choice.trouble, choice.side, name);
  const ofOther = useOtherWords(chosen === null ? undefined : others[chosen - triage.findings.length]);
  const ofTriage = useTriageWords(read, choice);
  const { verdict, word, headline, facts } = ofSymptom ?? ofOther ?? ofTriage;
  return (
    <header className={styles['band']}>
      <VerdictBadge verdict={verdict} />
      <div className={styles['words']}>
        <div className={styles['first']}>
          <span className={`${styles['verdict']} ${styles[verdict]}`}>{word}</span>
          <FittedHeadline text={headline} />
        </div>
        <p className={styles['facts']}>
          <Facts items={[...facts, seen]} />
        </p>
      </div>
      {/* Where nothing is open, there is no row for it. */}
      {chosen === null && (
        <div className={styles['actions']}>
          {back && <ByYou counted={false} back={back} withKey />}
          <ChooseMenu read={read} choice={choice} />
        </div>
      )}
    </header>
  );
}

/** What the band says of our findings. */
function useTriageWords(
  { raw, triage, others }: Pick<ReadPaste, 'raw' | 'triage' | 'others'>,
  { index: chosen, together, doubts }: Pick<Choice, 'index' | 'together' | 'doubts'>,
): Words {
  const strings = useStrings();
  const prose = useProse();
  const { byId } = useCatalog();
  const { verdict, findings } = triage;
  const { count: matters } = mattersIn(findings);
  const finding = chosen === null ? undefined : findings[chosen];
  const entry = finding && byId.get(finding.entry);
  const { fact, observed } = useMatter({ triage, others }, chosen);
  const [suggested] = observed.flatMap(({ steps }) => steps);
  const actor = suggested?.actor ?? entry?.remedy[0]?.actor;
  const opened = [
    actor && <strong key="acts">{strings.facts.acts(strings.actors[actor])}</strong>,
    entry && strings.retries[entry.retry],
    // The headline says how many are answered together.
    matters > 1 &&
      !(together.length > 1 && together.includes(entry?.id ?? '')) &&
      strings.facts.errors(matters),
    finding && finding.chain.length > 0 && strings.facts.innermost,
  ];
  // Where nothing tells them apart, their order means nothing.
  const ordered = findings.length > 1 && cluesOf(findings).perFinding.some((clue) => clue !== null);
  // The answer names the only one that it can be, and says that it is not certain.
  const isHedged = () => onlyCandidates({ raw, triage, byId: (id) => byId.get(id) }).length > 0;
  const wordOf = () => {
    if (finding && isChosen(finding)) return strings.headline.chosenWord;
    return isUnsure(triage, others) || (finding && verdict === 'ambiguous')
      ? strings.headline.unsureWord
      : strings.verdicts[verdict];
  };
  return {
    verdict,
    word: wordOf(),
    headline: headlineOf(
      { triage, open: entry, fact, candidates: candidatesOf(triage, byId), together, doubts, others },
      strings.headline,
      prose,
    ),
    facts: entry
      ? opened
      : [isHedged() ? strings.facts.doubtful : strings.facts.noClaim, ordered && strings.facts.ordered],
  };
}

/** What the band says of somebody else's error: whose it is and what it means, who acts, and whether to try again. */
function useOtherWords(other: Other | undefined): Words | undefined {
  const strings = useStrings();
  const prose = useProse();
  const { faults, byId } = useCatalog();
  const { shortSdk } = usePackNames();
  if (!other) return undefined;
  const { code, byName, list } = other;
  const entry = byId.get(code.id);
  const actor = entry ? entry.remedy[0]?.actor : faults.get(code.fault ?? '')?.actor;
  return {
    verdict: 'none',
    word: strings.others.verdict,
    headline: strings.others.headline(shortSdk(code.pack), byName ? undefined : code.code, prose(code.title)),
    facts: [
      actor && <strong key="acts">{strings.facts.acts(strings.actors[actor])}</strong>,
      entry ? strings.retries[entry.retry] : prose(list.title),
    ],
  };
}

/**
 * What the band says of a trouble that was told without a code: why it is there where the paste shows that, else what
 * must be told apart or which it is, and who acts. `name`: what the paste makes of the case.
 */
function useSymptomWords(
  trouble: Trouble | undefined,
  side: SymptomSide | undefined,
  name: Text | undefined,
): Words | undefined {
  const { symptoms: strings, facts, actors } = useStrings();
  const prose = useProse();
  if (!trouble) return undefined;
  const { symptom, shown } = trouble;
  const title = prose(symptom.title);
  const open =
    side === undefined
      ? strings.headline(title, prose(symptom.splits))
      : strings.settled(title, prose(symptom.answers[side].short));
  const [first] = shown.deciding;
  return {
    verdict: 'none',
    word: strings.verdict,
    headline: shown.decided ? prose(name ?? symptom.title) : open,
    facts: [
      strings.fromPlaybook,
      <strong key="acts">{facts.acts(actors[first?.actor ?? symptom.actor])}</strong>,
      strings.byWords,
    ],
  };
}
