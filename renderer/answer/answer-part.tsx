import type { AnswerLanguage } from '../case/ticket';
import { Button } from '../design/button';
import { tagOf, useStrings } from '../text/strings-context';
import styles from './answer-pane.module.css';
import { AnswerText } from './answer-text';
import type { Draft } from './use-draft';

/**
 * The answer in one language, or in both as one text. Where two are shown, each has a heading and a button that
 * copies it.
 */
export function AnswerPart({
  draft,
  which,
  alone,
  goesOut,
}: {
  draft: Draft;
  which: AnswerLanguage;
  alone: boolean;
  /** Whether the primary button copies it. */
  goesOut: boolean;
}) {
  const strings = useStrings().answer;
  const { answer, sending } = draft;
  const names = { zh: strings.chinese, en: strings.english, both: strings.both };
  const lang = which === 'both' ? undefined : tagOf[which];
  return (
    <div className={`${styles['part']} ${goesOut ? '' : styles['stays']}`}>
      {!alone && (
        <div className={styles['head']}>
          <h3 className={styles['language']} lang={lang}>
            {names[which]}
          </h3>
          <Edited answer={answer} which={which} />
          <Button kind="quiet" onClick={() => sending.copy(which)}>
            {sending.copied === which ? strings.copied : strings.copyOne}
            <span className="visually-hidden" lang={lang}>
              {names[which]}
            </span>
          </Button>
        </div>
      )}
      <AnswerText
        name={`answer-${which}`}
        label={alone ? strings.label : strings.labelIn(names[which])}
        lang={lang}
        text={answer.textIn(which)}
        holes={draft.holesIn(which)}
        ready={draft.ready}
        onWrite={(text) => answer.write(which, text)}
      />
    </div>
  );
}

/** Says that a person has changed the text, and restores the draft. Takes the same room while it says nothing. */
export function Edited({ answer, which }: { answer: Draft['answer']; which: AnswerLanguage }) {
  const strings = useStrings().answer;
  return (
    <span className={styles['between']}>
      {answer.isEdited(which) && (
        <>
          {strings.edited}
          <Button kind="quiet" onClick={() => answer.reset(which)}>
            {strings.reset}
          </Button>
        </>
      )}
    </span>
  );
}
