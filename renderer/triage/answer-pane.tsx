import type { Language } from '../../catalog/schema';
import { CommandKeys } from '../commands/command-keys';
import { Button } from '../design/button';
import { Segment } from '../design/segment';
import { tagOf, useStrings } from '../text/strings-context';
import type { AnswerLanguage } from './answer-edits';
import styles from './answer-pane.module.css';
import type { useAnswer } from './use-answer';
import type { useDraft } from './use-draft';

type Answer = ReturnType<typeof useAnswer>;

/** The answer, ready to copy. In a column of its own it stands there in both languages, below each other. */
export function AnswerPane({ draft, wide }: { draft: ReturnType<typeof useDraft>; wide: boolean }) {
  const { answer, question, language } = draft;
  const strings = useStrings().answer;
  const parted = wide && !(language === 'both' && answer.inseparable);
  // What goes out stands first: it is what is read before it goes.
  const shown = parted ? inOrder(language) : [language];
  const copied = answer.copied === language;
  const copy = (
    <div className={styles['copying']}>
      <Button kind="primary" className={styles['copy'] ?? ''} onClick={() => answer.copy()}>
        {copied ? strings.copied : question ? strings.copyQuestion : strings.copy}
        {!copied && <CommandKeys id="copy-answer" />}
      </Button>
    </div>
  );
  return (
    <section className={styles['pane']} aria-labelledby="answer-title">
      <header className={styles['bar']}>
        <h2 id="answer-title" className={styles['title']}>
          {strings.title}
        </h2>
        <Segment
          label={strings.languageLabel}
          value={language}
          options={[
            { value: 'zh', label: strings.chinese, lang: tagOf.zh },
            { value: 'en', label: strings.english, lang: tagOf.en },
            { value: 'both', label: strings.both },
          ]}
          onChange={draft.setLanguage}
        />
        {!parted && <Edited answer={answer} which={language} />}
        {!wide && copy}
        <span className="visually-hidden" role="status">
          {answer.copied === null ? '' : strings.copied}
        </span>
      </header>
      <div className={styles['texts']}>
        {shown.map((which) => (
          <Part
            key={which}
            answer={answer}
            which={which}
            alone={!parted}
            goesOut={language === 'both' || which === language}
          />
        ))}
      </div>
      {wide && copy}
    </section>
  );
}

function inOrder(language: AnswerLanguage): readonly Language[] {
  return language === 'en' ? ['en', 'zh'] : ['zh', 'en'];
}

/** The column of the answer before there is one. */
export function NoAnswer() {
  const strings = useStrings().answer;
  return (
    <section className={styles['pane']} aria-labelledby="answer-title">
      <header className={styles['bar']}>
        <h2 id="answer-title" className={styles['title']}>
          {strings.title}
        </h2>
      </header>
      <p className={styles['none']}>{strings.none}</p>
    </section>
  );
}

/** The answer in one language (or in both, as one text). Where it is not alone, it says which and can be copied. */
function Part({
  answer,
  which,
  alone,
  goesOut,
}: {
  answer: Answer;
  which: AnswerLanguage;
  alone: boolean;
  /** Whether the primary button copies it. */
  goesOut: boolean;
}) {
  const strings = useStrings().answer;
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
          <Button kind="quiet" onClick={() => answer.copy(which)}>
            {answer.copied === which ? strings.copied : strings.copyOne}
            <span className="visually-hidden" lang={lang}>
              {names[which]}
            </span>
          </Button>
        </div>
      )}
      <textarea
        className={styles['text']}
        aria-label={alone ? strings.label : strings.labelIn(names[which])}
        lang={lang}
        value={answer.textIn(which)}
        spellCheck={false}
        onChange={(event) => answer.write(which, event.target.value)}
      />
    </div>
  );
}

/** That a person has changed the draft, and the way back to it. Takes its room where it says nothing, too. */
function Edited({ answer, which }: { answer: Answer; which: AnswerLanguage }) {
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
