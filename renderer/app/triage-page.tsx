import type { AnswerSettings } from '../../bridge/contract/templates';
import { answerCommands } from '../answer/answer-commands';
import { AnswerPane, NoAnswer } from '../answer/answer-pane';
import { useDraft } from '../answer/use-draft';
import { useRoom } from '../design/use-room';
import { useWatch } from '../state/watch-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { TriagePlace } from '../triage/triage-place';
import { useTriageState } from '../triage/use-triage-state';
import { ClipboardQuestion } from '../watch/clipboard-question';
import { HeldCopy } from '../watch/held-copy';
import { useHeldCopy } from '../watch/use-held-copy';

/** Triage with the answer that is written from it, and with what comes of the clipboard. */
export function TriagePage({
  active,
  answers,
  onAnswers,
  onTrouble,
  onArrival,
}: {
  active: boolean;
  /** How answers are written. */
  answers: AnswerSettings;
  onAnswers: (settings: AnswerSettings) => void;
  onTrouble: RaiseTrouble;
  /** Told when a paste comes in, from wherever in the window. */
  onArrival: () => void;
}) {
  const state = useTriageState(onTrouble, onArrival);
  const { paste, act, reading, input, done, choice } = state;
  const typing = paste.writing && paste.text.trim() !== '';
  const copy = useHeldCopy(typing, (text) => input.take(text, null), onArrival);
  const { settings: watch } = useWatch();
  const asks = reading.state === 'idle' && !watch.asked;
  const wished = { settings: answers, onSettings: onAnswers };
  const draft = useDraft({ read: done, place: choice.place, paste, act, ...wished, onTrouble });
  const wide = useRoom() === 'wide';
  const pane = draft.written ? (
    <AnswerPane draft={draft} wide={wide} />
  ) : asks ? (
    <ClipboardQuestion />
  ) : (
    wide && <NoAnswer />
  );
  return (
    <TriagePlace
      active={active}
      state={state}
      answer={{
        pane,
        takesRoom: draft.written || asks,
        asked: draft.asked,
        onAsk: draft.ask,
        offers: answerCommands(draft),
      }}
      heldCopy={<HeldCopy held={copy.held} onOpen={copy.open} onKeep={copy.keep} />}
      onTrouble={onTrouble}
    />
  );
}
