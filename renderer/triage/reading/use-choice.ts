import { useMemo } from 'react';
import type { SymptomSide } from '../../../catalog/answer/subject';
import type { DayAction } from '../../case/day';
import { mattersIn } from '../../case/matters';
import { type Found, idsOf, isOverruled, openIndex } from '../../case/open-index';
import { opensAtOnce } from '../../case/opens-at-once';
import { firstSymptom } from '../../case/symptom-at';
import { type Counted, noneOfThese, type Ticket, toggled } from '../../case/ticket';
import { togetherIn } from '../../case/together';
import { useCatalog } from '../../state/catalog-context';

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
  /** Takes an error into the answer, or out of it, by its index. Undefined where there is only one trouble. */
  toggleTogether: ((index: number) => void) | undefined;
  /** Which answer to the question of the open symptom holds, once a person has said so. */
  side: SymptomSide | undefined;
  /** Says so, or takes it back where it was said. */
  takeSide: (side: SymptomSide) => void;
}

/**
 * What is open. A match opens its first, and so does an error that is surely somebody else's; else a person chooses. The
 * choice is noted on the paste, and holds also where that is read again because more of it is hidden. `read`: with what
 * a person has judged.
 */
export function useChoice(
  { id, opened, counted, together: ticked, sides }: Ticket,
  read: Found | null,
  act: (action: DayAction) => void,
): Choice {
  const ids = read ? idsOf(read) : [];
  const open = (to: string | null, as: 'choose' | null) =>
    act({ do: 'note', id, as, change: { opened: to } });
  // Among several meanings a choice says which it is; among the findings of a match it only opens one.
  const opens = read !== null && opensAtOnce(read);
  const chosen = opened !== null && (!opens || opened === noneOfThese || isOverruled(read, opened));
  const index = read && openIndex(read, opened);
  const { byId } = useCatalog();
  const together = useMemo(
    () => (read ? togetherIn(read.triage, { together: ticked }, byId) : []),
    [read, ticked, byId],
  );
  const { alone } = useMemo(() => mattersIn(read?.triage.findings ?? []), [read]);
  return {
    index,
    ...sideOf(symptomId(read, index), sides, (to) =>
      act({ do: 'note', id, as: 'side', change: { sides: to } }),
    ),
    choose: (at) => {
      const to = ids[at];
      if (to !== undefined && to !== opened) open(to, opens ? null : 'choose');
    },
    together,
    toggleTogether:
      alone.length < 2
        ? undefined
        : (at) => {
            const entry = alone.includes(at) ? ids[at] : undefined;
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

/** Id of the symptom that is open, if one is. */
function symptomId(read: Found | null, index: number | null): string | undefined {
  return read && index !== null ? read.triage.symptoms[index - firstSymptom(read)]?.id : undefined;
}

/** Which answer to the question of this symptom holds, and how to say so. */
function sideOf(
  symptom: string | undefined,
  sides: Ticket['sides'],
  note: (sides: Ticket['sides']) => void,
): Pick<Choice, 'side' | 'takeSide'> {
  const side = symptom === undefined ? undefined : sides[symptom];
  return {
    side,
    takeSide: (now) => {
      if (symptom !== undefined) note({ ...sides, [symptom]: now === side ? undefined : now });
    },
  };
}
