import type { Doubt } from '../../../catalog/answer/subject';
import { says } from '../../../catalog/matters';
import { plainTitle } from '../../../catalog/plain-title';
import { matterGroups } from '../../../catalog/same-matter';
import type { Entry, Text } from '../../../catalog/schema';
import type { Triage } from '../../../catalog/triage/result';
import type { Other } from '../../case/others';
import { widthOf } from '../../design/width-of';
import type { Strings } from '../../text/en';

/** Whether there is one meaning, and no certainty that it is meant. */
export const isUnsure = ({ verdict, findings }: Triage, others: readonly Other[]) =>
  verdict === 'ambiguous' && findings.length + others.length === 1;

/** What a headline is made of. */
export interface Headlined {
  triage: Triage;
  /** The entry that is shown, if there is one. */
  open: Entry | undefined;
  /** What the paste shows of why it happened. The title of the entry, which stands below, speaks of the code alone. */
  fact: Text | undefined;
  candidates: readonly Entry[];
  /** Ids of the errors that the answer is about at once. */
  together: readonly string[];
  /** Of those, what it asks about. */
  doubts: readonly Doubt[];
  /** What others print the number for is a meaning like ours. */
  others: readonly Other[];
}

/** The verdict as a sentence about the customer's error. */
export function headlineOf(
  { triage, open, fact, candidates, together, doubts, others }: Headlined,
  strings: Strings['headline'],
  prose: (text: Text) => string,
): string {
  const answered = open && togetherWords({ open, candidates, together, doubts }, strings, prose);
  if (answered) return answered;
  const isOpen = triage.verdict === 'ambiguous';
  if (open)
    return isOpen ? strings.perhaps(prose(fact ?? plainTitle(open))) : prose(fact ?? plainTitle(open));
  const [first] = candidates;
  if (!first) {
    const [near] = triage.nearMisses;
    return near ? strings.notListed(near.text) : strings.nothing;
  }
  const count = matterGroups(candidates).length + others.length;
  if (count === 1) return strings.perhaps(prose(plainTitle(first)));
  if (disagreeing(triage)) return disagreeWords(candidates, first, strings, prose);
  const names = new Set([
    ...candidates.map(({ code, symbol }) => code ?? symbol ?? ''),
    ...others.map(({ code: { code, name } }) => code ?? name ?? ''),
  ]);
  const [name] = names;
  return names.size === 1 && name ? strings.several(name, count) : strings.unsure(count);
}

/** What is said of several errors that one answer is about, where the open one is one of them. */
function togetherWords(
  {
    open,
    candidates,
    together,
    doubts,
  }: Pick<Headlined, 'candidates' | 'together' | 'doubts'> & { open: Entry },
  strings: Strings['headline'],
  prose: (text: Text) => string,
): string | undefined {
  const group = together.flatMap((id) => candidates.find((one) => one.id === id) ?? []);
  const doubtOf = ({ id }: Entry) => doubts.find(({ candidates: [first] }) => first.id === id);
  if (group.length < 2 || !group.includes(open) || doubtOf(open)) return undefined;
  const said = (name: (entry: Entry) => string) =>
    strings.together(
      group.map((entry) => {
        const doubt = doubtOf(entry);
        return doubt ? strings.toSettle(doubt.written) : name(entry);
      }),
    );
  const titles = said((entry) => prose(plainTitle(entry)));
  return widthOf(titles) > mostWide ? said((entry) => printedOf(entry, prose)) : titles;
}

/** What is said where number and words are two errors. */
function disagreeWords(
  candidates: readonly Entry[],
  first: Entry,
  strings: Strings['headline'],
  prose: (text: Text) => string,
): string {
  const titles = strings.disagree(candidates.map((entry) => prose(plainTitle(entry))));
  return widthOf(titles) > mostWide ? strings.disagreeing(printedOf(first, prose)) : titles;
}

/** In halves of a Han character. The titles stand in the rows below too, so that codes do in one that would be cut. */
const mostWide = 64;

const printedOf = (entry: Entry, prose: (text: Text) => string) =>
  entry.code ?? entry.symbol ?? prose(plainTitle(entry));

/** Whether there are two meanings: the number's, and that of the words beside it. */
function disagreeing({ findings }: Triage): boolean {
  const [number, words] = findings;
  return (
    findings.length === 2 &&
    number !== undefined &&
    words !== undefined &&
    says(number) !== undefined &&
    says(words) !== undefined
  );
}
