import type { DayAction } from '../../case/day';
import type { ReadPaste } from '../../case/read-paste';
import type { Ticket } from '../../case/ticket';

export interface Choice {
  /**
   * What is open: a finding by its index, and after the findings other people's errors. Null where nothing is: nothing
   * was found, or there are several and none was chosen.
   */
  index: number | null;
  choose: (index: number) => void;
  /** Takes back the choice among several meanings. Undefined where nothing was chosen. */
  back: (() => void) | undefined;
}

type Found = Pick<ReadPaste, 'triage' | 'others'>;

/**
 * What is open. A match opens its first, and so does an error that is surely somebody else's; else a person chooses. The
 * choice is noted on the paste, and holds also where that is read again because more of it is hidden.
 */
export function useChoice(
  { id, opened }: Ticket,
  read: Found | null,
  act: (action: DayAction) => void,
): Choice {
  const ids = read ? idsOf(read) : [];
  const found = opened === null ? -1 : ids.indexOf(opened);
  const first = read && opensAtOnce(read) ? 0 : null;
  // Among several meanings a choice says which it is; among the findings of a match it only opens one.
  const as = first === null ? 'choose' : null;
  const open = (to: string | null) => act({ do: 'note', id, as, change: { opened: to } });
  return {
    index: found < 0 ? first : found,
    choose: (index) => {
      const to = ids[index];
      if (to !== undefined && to !== opened) open(to);
    },
    back: first === null && found >= 0 ? () => open(null) : undefined,
  };
}

const idsOf = ({ triage, others }: Found): readonly string[] => [
  ...triage.findings.map(({ entry }) => entry),
  ...others.map(({ code }) => code.id),
];

function opensAtOnce({ triage, others }: Found): boolean {
  if (triage.findings.length > 0) return triage.verdict === 'match';
  return others[0]?.stated === true;
}
