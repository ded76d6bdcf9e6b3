import { Button } from '../design/button';
import { Facts } from '../design/facts';
import { CommandKeys } from '../keys/command-keys';
import { useStrings } from '../text/strings-context';
import styles from './answer-bar.module.css';
import { OptionsPanel } from './options-panel';
import { SendButton } from './send-button';
import type { Draft } from './use-draft';

/** The foot of the letter: at the left how it is written, or what became of it; at the right the last word, Copy. */
export function AnswerBar({ draft, withButton }: { draft: Draft; withButton: boolean }) {
  return (
    <footer className={styles['bar']}>
      <Left draft={draft} />
      {withButton && <Buttons draft={draft} />}
    </footer>
  );
}

function Left({ draft }: { draft: Draft }) {
  const strings = useStrings().answer;
  const { answer, language, copied } = draft;
  const edits = draft.editsIn(language);
  if (copied)
    return (
      <>
        <OptionsPanel draft={draft} short />
        <p className={styles['state']}>
          <svg className={styles['tick']} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M2.5 6.5l2.5 2.5 5-6" />
          </svg>
          <Facts items={[strings.copiedAt(copied.at), copied.held > 0 && strings.masked(copied.held)]} />
        </p>
      </>
    );
  if (edits > 0)
    return (
      <>
        <OptionsPanel draft={draft} short />
        <p className={styles['state']}>
          <Facts
            items={[
              strings.edits(edits),
              <button
                key="reset"
                type="button"
                className={styles['reset']}
                onClick={() => answer.reset(language)}
              >
                {strings.reset}
              </button>,
            ]}
          />
        </p>
      </>
    );
  return <OptionsPanel draft={draft} />;
}

/** Copies the answer. Once it was copied, the next paste is what a person goes on to. */
export function Buttons({ draft }: { draft: Draft }) {
  const strings = useStrings().answer;
  const { copied, next } = draft;
  if (!(copied && next)) return <SendButton draft={draft} />;
  return (
    <div className={styles['buttons']}>
      <SendButton draft={draft} again />
      <Button kind="primary" onClick={next}>
        {strings.next} <CommandKeys id="step-ticket" count={1} />
      </Button>
    </div>
  );
}
