import type { PrivacySettings } from '../../bridge/contract/privacy';
import type { AnswerSettings } from '../../bridge/contract/templates';
import { answerCommands } from '../answer/answer-commands';
import { AnswerPane, NoAnswer } from '../answer/answer-pane';
import { useDraft } from '../answer/use-draft';
import { useRoom } from '../design/use-room';
import { useWatch } from '../state/watch-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { TriageScreen } from '../triage/triage-screen';
import { useTriageState } from '../triage/use-triage-state';
import { ClipboardQuestion } from '../watch/clipboard-question';
import { PendingCopy } from '../watch/pending-copy';
import { usePendingCopy } from '../watch/use-pending-copy';

/** Triage, with the answer that is written from it and what comes from the clipboard. */
export function TriageWithAnswer({
  active,
  answers,
  privacy,
  onAnswers,
  onTrouble,
  onArrival,
}: {
  active: boolean;
  /** The options for answers, from the settings. */
  answers: AnswerSettings;
  privacy: PrivacySettings;
  onAnswers: (settings: AnswerSettings) => void;
  onTrouble: RaiseTrouble;
  /** Called when a paste comes in, whichever screen is shown. */
  onArrival: () => void;
}) {
  const state = useTriageState(privacy, onTrouble, onArrival);
  const { paste, act, reading, input, done, choice } = state;
  const typing = paste.writing && paste.text.trim() !== '';
  const copy = usePendingCopy(typing, (text) => input.take(text, null), onArrival);
  const { settings: watch } = useWatch();
  const asksAboutClipboard = reading.state === 'idle' && !watch.asked;
  const options = { settings: answers, onSettings: onAnswers };
  const draft = useDraft({
    read: done,
    openIndex: choice.index,
    side: choice.side,
    paste,
    act,
    ...options,
    onTrouble,
  });
  const wide = useRoom() === 'wide';
  const pane = draft.written ? (
    <AnswerPane draft={draft} wide={wide} />
  ) : asksAboutClipboard ? (
    <ClipboardQuestion />
  ) : (
    wide && <NoAnswer />
  );
  return (
    <TriageScreen
      active={active}
      state={state}
      answer={{
        pane,
        takesRoom: draft.written || asksAboutClipboard,
        asked: draft.asked,
        onAsk: draft.ask,
        offers: answerCommands(draft),
      }}
      pendingCopy={<PendingCopy isPending={copy.isPending} onOpen={copy.open} onKeep={copy.keep} />}
      onTrouble={onTrouble}
    />
  );
}
