import { useMemo } from 'react';
import type { Triage } from '../../catalog/triage/result';
import { type FooterKey, useTellKeys } from '../footer/footer-keys';
import type { Strings } from '../text/en';
import { useStrings } from '../text/strings-context';
import type { Paste, PasteAction } from './paste-state';
import type { Choice } from './use-choice';
import type { useDraft } from './use-draft';
import type { Evidence } from './use-evidence';
import type { KeyActions } from './use-keys';
import type { Reading } from './use-triage';

interface Sources {
  paste: Paste;
  reading: Reading;
  choice: Choice;
  draft: Pick<ReturnType<typeof useDraft>, 'answer' | 'question'>;
  evidence: Evidence;
  act: (action: PasteAction) => void;
  stop: () => void;
  open: () => Promise<void>;
}

/** What the keys do at this moment, and the footer's words for those that do something. */
export function useTriageKeys(sources: Sources): KeyActions {
  const { paste, reading, choice, draft, evidence, act, stop, open } = sources;
  const triage = reading.state === 'read' ? reading.triage : null;
  useTellKeys(useFooter(sources, triage));
  return {
    open: () => done(open()),
    bringBack: () => paste.earlier.length > 0 && done(act({ do: 'bring-back' })),
    copy: () => triage !== null && done(draft.answer.copy()),
    nextEvidence: () => evidence.count > 0 && done(evidence.next()),
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

function useFooter(
  { paste, reading, choice, draft, evidence }: Sources,
  triage: Triage | null,
): readonly FooterKey[] {
  const strings = useStrings().keys;
  const findings = Math.min(9, triage?.findings.length ?? 0);
  const { question } = draft;
  const opened = choice.place !== null;
  const hasEvidence = evidence.count > 0;
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
        hasEvidence,
        read: triage !== null,
      }),
    [strings, findings, opened, canGoBack, working, writing, empty, question, hasEvidence, triage],
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
  hasEvidence: boolean;
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
  if (at.findings === 1 && !at.opened) keys.push({ keys: ['1'], does: strings.choose });
  if (at.hasEvidence) keys.push({ keys: ['E'], does: strings.evidence });
  if (at.read) keys.push({ keys: ['⏎'], does: at.question ? strings.copyQuestion : strings.copyAnswer });
  return [...keys, { keys: ['Ctrl', 'V'], does: strings.newPaste }, openFile];
}
