import type { Entry } from '../../../catalog/schema';
import { causeTitle } from '../../../catalog/triage/causes/cause-title';
import type { Verdict } from '../../../catalog/triage/result';
import { candidatesOf } from '../../case/candidates';
import { judged } from '../../case/judged';
import { openIndex } from '../../case/open-index';
import type { ReadPaste } from '../../case/read-paste';
import { symptomAt } from '../../case/symptom-at';
import type { Ticket } from '../../case/ticket';
import { doubtsBeside, togetherIn } from '../../case/together';
import { useCatalog } from '../../state/catalog-context';
import { usePackNames } from '../../state/use-pack-names';
import { useProse, useStrings } from '../../text/strings-context';
import { onMatter } from '../reading/use-matter';
import type { Reading } from '../reading/use-readings';
import { headlineOf, isUnsure } from '../result/headline';

interface RowWords {
  /** Null until it has been read. */
  verdict: Verdict | null;
  /** The verdict in a word. */
  word: string;
  title: string;
  /** What is said of a paste that is nobody's yet: its file, or its code and whose that is. */
  aside: string | null;
}

/** What the list of the day says of a paste. */
export function useRowWords(ticket: Ticket, reading: Reading): RowWords {
  const strings = useStrings();
  const ofRead = useWordsOf(ticket);
  if (reading.state === 'read') return { ...ofRead(reading), ...(ticket.name && { aside: ticket.name }) };
  const failed = reading.state === 'failed';
  const title = failed ? strings.headline.notRead : strings.working.title;
  return { verdict: null, word: '', title, aside: ticket.name };
}

function useWordsOf({ opened, counted, together }: Ticket) {
  const strings = useStrings();
  const prose = useProse();
  const { byId, symptoms } = useCatalog();
  const { shortSdk } = usePackNames();
  const besideWords = useBesideWords();
  return (read: ReadPaste): RowWords => {
    const seen = judged(read, { opened, counted }, byId);
    const { triage, others } = seen;
    const index = openIndex({ triage, others }, opened);
    const { findings, verdict } = triage;
    const beside = besideWords({ triage, others }, index);
    if (beside) return beside;
    const finding = index === null ? undefined : findings[index];
    const entry = finding && byId.get(finding.entry);
    const { name: fact } = onMatter({ triage, others }, index, { byId, symptoms });
    const candidates = candidatesOf(triage, byId);
    const said = {
      ...{ triage, open: entry, fact, candidates, others },
      together: togetherIn(seen, { together }, byId),
      doubts: doubtsBeside(seen, byId),
    };
    const title = unlistedIn(triage, candidates) ?? headlineOf(said, strings.headline, prose);
    const first = entry ?? (others.length === 0 ? oneOf(candidates) : undefined);
    const aside = first ? [first.code ?? first.symbol, shortSdk(first.sdk)].join(' ') : null;
    const word = isUnsure(triage, others) ? strings.headline.unsureWord : strings.verdicts[verdict];
    return { verdict, word, title, aside };
  };
}

/** A number that no document has. That it is unlisted stands in the line below. */
const unlistedIn = ({ nearMisses }: ReadPaste['triage'], candidates: readonly Entry[]) =>
  candidates.length === 0 ? nearMisses[0]?.text : undefined;

/** The first of several meanings, if they are of one SDK: while they are open, a row names none of several. */
const oneOf = (candidates: readonly Entry[]) =>
  new Set(candidates.map(({ sdk }) => sdk)).size === 1 ? candidates[0] : undefined;

/** Of what is open and is no finding of ours: somebody else's error, or what was told without a code. */
function useBesideWords() {
  const strings = useStrings();
  const prose = useProse();
  const { symptoms } = useCatalog();
  const { shortSdk } = usePackNames();
  return (read: Pick<ReadPaste, 'triage' | 'others'>, index: number | null): RowWords | null => {
    const other = index === null ? undefined : read.others[index - read.triage.findings.length];
    if (other) {
      const { code, name, pack, title } = other.code;
      const aside = [code ?? name, shortSdk(pack)].join(' ');
      return { verdict: 'none', word: strings.others.verdict, title: prose(title), aside };
    }
    const symptom = symptomAt(read, index, symptoms);
    return symptom
      ? {
          ...{ verdict: 'none', word: strings.symptoms.verdict, aside: null },
          title: prose(causeTitle(read.triage, symptom.id) ?? symptom.title),
        }
      : null;
  };
}
