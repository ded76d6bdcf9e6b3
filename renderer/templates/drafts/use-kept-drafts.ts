import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { request } from '../../bridge';
import type { RaiseTrouble } from '../../text/raise-trouble';
import type { Drafts } from './drafts';

/** What was typed and not saved. Main keeps it, so that it outlives the window. */
export function useKeptDrafts(raise: RaiseTrouble): [Drafts, Dispatch<SetStateAction<Drafts>>] {
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  // Nothing is written before the old drafts have been read: it would replace them.
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    void request('templates.readDrafts').then((answer) => {
      if (answer.ok) {
        const old = answer.value.map((one) => [one.id, one] as const);
        // What was typed meanwhile is newer.
        setDrafts((now) => new Map([...old, ...now]));
      }
      setRead(answer.ok);
    });
  }, []);
  useEffect(() => {
    if (!isRead) return;
    void request('templates.keepDrafts', { drafts: [...drafts.values()] }).then((answer) => {
      if (!answer.ok) raise(answer.problem);
    });
  }, [isRead, drafts, raise]);
  return [drafts, setDrafts];
}
