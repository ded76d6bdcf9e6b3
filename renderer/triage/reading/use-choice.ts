import type { Doubt, SymptomSide, SymptomSubject } from '../../../catalog/answer/subject';
import { aboutSymptom } from '../../../catalog/answer/subjects';
import { mattersIn } from '../../../catalog/matters';
import type { Entry } from '../../../catalog/schema';
import type { Symptom } from '../../../catalog/symptom-schema';
import type { DayAction } from '../../case/day';
import { idsOf, isOverruled, openIndex } from '../../case/open-index';
import { opensAtOnce } from '../../case/opens-at-once';
import type { ReadPaste } from '../../case/read-paste';
import { symptomAt } from '../../case/symptom-at';
import { type Counted, noneOfThese, type Ticket, toggled } from '../../case/ticket';
import { doubtsBeside, togetherIn } from '../../case/together';
import { type LoadedCatalog, useCatalog } from '../../state/catalog-context';
import { useMemoOf } from '../../timing/use-memo-of';

type Read = Pick<ReadPaste, 'raw' | 'triage' | 'others'>;
type Known = Pick<LoadedCatalog, 'symptoms'>;

export interface Choice {
  /**
   * What is open: a finding by its index, after the findings other people's errors, and last symptoms. Null where
   * nothing is: nothing was found, or there are several and none was chosen.
   */
  index: number | null;
  choose: (index: number) => void;
  /** Answers an entry that was not found, by id; `noneOfThese` answers as not listed. */
  overrule: (entry: string) => void;
  /** Counts a number that was ruled out. */
  count: (number: Counted) => void;
  /** Takes back what a person has chosen or counted last. Undefined where they did nothing of that. */
  back: (() => void) | undefined;
  /** Ids of the errors that the answer is about at once. */
  together: readonly string[];
  /** What the answer may ask about. */
  doubts: readonly Doubt[];
  /** Indexes of what can be taken into the answer or out of it; none where there is only one trouble. */
  parts: readonly number[];
  /** Takes one of them into the answer, or out of it. */
  togglePart: (index: number) => void;
  /** The open symptom, with what the paste shows of it. */
  trouble: Trouble | undefined;
  /** Which answer to its question holds, as a person said, else as the paste tells it. */
  side: SymptomSide | undefined;
  /** Whether it was a person. */
  isSideChosen: boolean;
  /** Says so, or takes it back where it was said. Undefined where nothing is asked: the paste shows why it is there. */
  takeSide: ((side: SymptomSide) => void) | undefined;
}

/** A trouble that was told without a code. */
export type Trouble = Pick<SymptomSubject, 'symptom' | 'shown'>;

/**
 * What is open. A match opens its first, and so does an error that is surely somebody else's; else a person chooses. The
 * choice is noted on the paste, and holds also where that is read again because more of it is hidden. `read`: with what
 * a person has judged.
 */
export function useChoice(ticket: Ticket, read: Read | null, act: (action: DayAction) => void): Choice {
  const { id, opened, counted, together: ticked, sides } = ticket;
  const { byId, symptoms } = useCatalog();
  const { doubts, parts } = useMemoOf(read, () => partsOf(read, byId), [byId]);
  const together = useMemoOf(read, () => (read ? togetherIn(read, { together: ticked }, byId) : []), [
    ticked,
    byId,
  ]);
  // What else is noted on the paste changes nothing of it.
  return useMemoOf(
    read,
    () => choiceOf({ id, opened, counted, sides }, read, { doubts, parts, together, symptoms }, act),
    [id, opened, counted, sides, doubts, parts, together, symptoms, act],
  );
}

function choiceOf(
  { id, opened, counted, sides }: Pick<Ticket, 'id' | 'opened' | 'counted' | 'sides'>,
  read: Read | null,
  { doubts, parts, together, symptoms }: Pick<Choice, 'doubts' | 'parts' | 'together'> & Known,
  act: (action: DayAction) => void,
): Choice {
  const ids = read ? idsOf(read) : [];
  const open = (to: string | null, as: 'choose' | null) =>
    act({ do: 'note', id, as, change: { opened: to } });
  // Among several meanings a choice says which it is; among the findings of a match it only opens one.
  const opens = read !== null && opensAtOnce(read);
  const isInDoubt = (entry: string) =>
    doubts.some(({ candidates }) => candidates.some(({ id: one }) => one === entry));
  const chosen =
    opened !== null && (!opens || opened === noneOfThese || isOverruled(read, opened) || isInDoubt(opened));
  const index = read && openIndex(read, opened);
  return {
    index,
    ...sideOf(read, read ? symptomAt(read, index, symptoms) : undefined, sides, (to) =>
      act({ do: 'note', id, as: 'side', change: { sides: to } }),
    ),
    choose: (at) => {
      const to = ids[at];
      if (to !== undefined && to !== opened) open(to, opens && !isInDoubt(to) ? null : 'choose');
    },
    together,
    ...{ doubts, parts },
    togglePart: (at) => {
      const entry = parts.includes(at) ? ids[at] : undefined;
      if (entry !== undefined)
        act({ do: 'note', id, as: 'together', change: { together: toggled(together, entry) } });
    },
    overrule: (entry) => open(entry, 'choose'),
    count: (number) =>
      act({
        do: 'note',
        id,
        as: 'count',
        change: { counted: [...counted, number], opened: opens ? number.entry : opened },
      }),
    back: chosen
      ? () => open(null, 'choose')
      : counted.length > 0
        ? () => act({ do: 'note', id, as: 'count', change: { counted: counted.slice(0, -1), opened: null } })
        : undefined,
  };
}

/** What an answer can be made of: troubles of their own, and those of which it asks which error they are. */
function partsOf(read: Read | null, byId: ReadonlyMap<string, Entry>): Pick<Choice, 'doubts' | 'parts'> {
  if (!read) return { doubts: [], parts: [] };
  const { findings } = read.triage;
  const doubts = doubtsBeside(read, byId);
  const asked = doubts.map(({ candidates: [{ id }] }) => findings.findIndex(({ entry }) => entry === id));
  const parts = [...mattersIn(findings).alone, ...asked];
  return { doubts, parts: parts.length < 2 ? [] : parts };
}

/** The open symptom, which answer to its question holds, and how to say so. */
function sideOf(
  read: Read | null,
  symptom: Symptom | undefined,
  sides: Ticket['sides'],
  note: (sides: Ticket['sides']) => void,
): Pick<Choice, 'trouble' | 'side' | 'isSideChosen' | 'takeSide'> {
  const chosen = symptom && sides[symptom.id];
  const trouble = read && symptom ? aboutSymptom(symptom, read.triage, chosen) : undefined;
  if (!trouble || trouble.shown.decided)
    return { trouble, side: undefined, isSideChosen: false, takeSide: undefined };
  const { id } = trouble.symptom;
  return {
    trouble,
    side: trouble.side,
    isSideChosen: chosen !== undefined,
    takeSide: (now) => note({ ...sides, [id]: now === chosen ? undefined : now }),
  };
}
