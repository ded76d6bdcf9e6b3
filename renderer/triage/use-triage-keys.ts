import { useMemo, useRef } from 'react';
import type { Triage } from '../../catalog/triage/result';
import { type FooterKey, useTellKeys } from '../footer/footer-keys';
import type { Strings } from '../text/en';
import { useStrings } from '../text/strings-context';
import type { useAnswer } from './answer-pane';
import type { Paste, PasteAction } from './paste-state';
import type { Choice } from './use-choice';
import type { KeyActions } from './use-keys';
import type { Reading } from './use-triage';

interface Sources {
  paste: Paste;
  reading: Reading;
  choice: Choice;
  answer: ReturnType<typeof useAnswer>;
  question: boolean;
  act: (action: PasteAction) => void;
  stop: () => void;
  open: () => Promise<void>;
  reveal: (offset: number) => void;
}

/** What the keys do at this moment, and the footer's words for those that do something. */
export function useTriageKeys(sources: Sources): KeyActions {
  const { paste, reading, choice, answer, act, stop, open, reveal } = sources;
  const triage = reading.state === 'read' ? reading.triage : null;
  const nextPlace = useRef(0);
  useTellKeys(useFooter(sources, triage));
  return {
    open: () => done(open()),
    bringBack: () => paste.earlier.length > 0 && done(act({ do: 'bring-back' })),
    copy: () => triage !== null && done(answer.copy()),
    nextEvidence: () => {
      const spots = evidenceOf(triage, choice.place);
      const spot = spots[nextPlace.current++ % Math.max(1, spots.length)];
      return spot !== undefined && done(reveal(spot));
    },
    step: (by) => {
      const count = triage?.findings.length ?? 0;
      return choice.place !== null && count > 1 && done(choice.choose((choice.place + by + count) % count));
    },
    choose: (rank) => triage !== null && rank <= triage.findings.length && done(choice.choose(rank - 1)),
    escape: () => {
      if (reading.state === 'working') return done(stop());
      return choice.back !== undefined && done(choice.back());
    },
  };
}

/** Ends a key's action that did something. */
const done = (_result: unknown) => true;

/** Where the open finding is seen; where none is open, where anything is. */
function evidenceOf(triage: Triage | null, place: number | null): number[] {
  if (!triage) return [];
  const findings = place === null ? triage.findings : triage.findings.slice(place, place + 1);
  const spans = findings.flatMap(({ evidence }) => evidence);
  return [...spans, ...(findings.length === 0 ? triage.nearMisses.map(({ span }) => span) : [])]
    .map(({ start }) => start)
    .sort((a, b) => a - b);
}

function useFooter(
  { paste, reading, choice, question }: Sources,
  triage: Triage | null,
): readonly FooterKey[] {
  const strings = useStrings().keys;
  const findings = Math.min(9, triage?.findings.length ?? 0);
  const opened = choice.place !== null;
  const canGoBack = choice.back !== undefined;
  const working = reading.state === 'working';
  const { writing } = paste;
  const empty = paste.text.trim() === '';
  return useMemo(
    () =>
      footerKeys({
        strings,
        findings,
        opened,
        canGoBack,
        working,
        writing,
        empty,
        question,
        read: triage !== null,
      }),
    [strings, findings, opened, canGoBack, working, writing, empty, question, triage],
  );
}

interface Situation {
  strings: Strings['keys'];
  findings: number;
  opened: boolean;
  canGoBack: boolean;
  working: boolean;
  writing: boolean;
  empty: boolean;
  question: boolean;
  read: boolean;
}

function footerKeys(at: Situation): FooterKey[] {
  const { strings } = at;
  const openFile = { keys: ['Ctrl', 'O'], does: strings.openFile };
  if (at.empty) return [{ keys: ['Ctrl', 'V'], does: strings.paste }, openFile];
  if (at.working) return [{ keys: ['Esc'], does: strings.stop }];
  if (at.writing) return [{ keys: ['Ctrl', '⏎'], does: strings.markUp }, openFile];
  const keys: FooterKey[] = [];
  if (at.canGoBack) keys.push({ keys: ['Esc'], does: strings.back });
  if (at.findings > 1)
    keys.push({ keys: at.opened ? ['↑', '↓'] : [`1–${at.findings}`], does: strings.choose });
  if (at.read) keys.push({ keys: ['E'], does: strings.evidence });
  if (at.read) keys.push({ keys: ['⏎'], does: at.question ? strings.copyQuestion : strings.copyAnswer });
  return [...keys, { keys: ['Ctrl', 'V'], does: strings.newPaste }, openFile];
}
