import { useMemo, useState } from 'react';
import type { Missing } from '../../catalog/triage/result';
import type { CaseFields } from '../case/paste-state';
import type { ReadPaste } from '../case/read-paste';
import type { Answer } from './use-answer';
import type { Write } from './use-write';
import { askingFor } from './writing/asking-for';

type Kind = Missing['kind'];

const none: readonly Missing[] = [];

/** Which of the missing things the answer asks for. Another text starts with none. */
export function useAsking(read: ReadPaste | null) {
  const [ticked, setTicked] = useState<{ of: string; kinds: readonly Kind[] } | null>(null);
  const missing = read?.triage.missing ?? none;
  const kinds = ticked && ticked.of === read?.raw ? ticked.kinds : null;
  /** In the order in which they are shown. */
  const list = useMemo(
    () => (kinds ? missing.filter(({ kind }) => kinds.includes(kind)) : none),
    [missing, kinds],
  );
  const toggled = (kind: Kind) =>
    missing.filter((one) => list.some((asked) => asked.kind === one.kind) !== (one.kind === kind));
  return {
    list,
    /** The function that ticks or unticks one, and makes an edited answer follow. */
    toggleWith: (write: Write | null, fields: CaseFields, answer: Answer) => (kind: Kind) => {
      const next = toggled(kind);
      if (write) answer.carry(write(next, fields), (edited, which) => askingFor(edited, list, next, which));
      if (read) setTicked({ of: read.raw, kinds: next.map((one) => one.kind) });
    },
  };
}
