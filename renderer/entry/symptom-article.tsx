import { useContext } from 'react';
import type { Advice } from '../../catalog/answer/paste/advice';
import type { SymptomSide } from '../../catalog/answer/subject';
import { sameStep } from '../../catalog/cases/kept-step';
import type { Text } from '../../catalog/schema';
import type { Symptom } from '../../catalog/symptom-schema';
import { stepsOfSymptom } from '../case/step-name';
import { useProse, useStrings } from '../text/strings-context';
import { LabelledRow } from './labelled-row';
import { StepsBand } from './steps-band';
import { SuggestedBand } from './suggested-band';
import { SymptomAnswers } from './symptom-answers';
import styles from './symptom-article.module.css';
import { TicksContext } from './ticks';

/** A trouble that was told without a code: what to ask first, what either answer means, and what helps anyhow. */
export function SymptomArticle({
  symptom,
  tried = [],
  suggested = [],
  side,
  isSideChosen = false,
  onSide,
}: {
  symptom: Symptom;
  /** Ids of what was done already. */
  tried?: readonly string[];
  /** Steps that the paste suggests. */
  suggested?: readonly Advice[];
  /** Which answer holds, where a person has said so or the paste tells it. */
  side?: SymptomSide | undefined;
  /** Whether it was a person. */
  isSideChosen?: boolean;
  /** Says so. Undefined where it is only read. */
  onSide?: ((side: SymptomSide) => void) | undefined;
}) {
  const { symptoms: strings, entry, playbook, origins } = useStrings();
  const prose = useProse();
  const ticks = useContext(TicksContext);
  return (
    <article className={`${styles['symptom']} selectable`}>
      <Question {...{ symptom, side, isSideChosen }} />
      <SymptomAnswers answers={symptom.answers} tried={tried} side={side} {...(onSide && { onSide })} />
      <SuggestedBand of={stepsOfSymptom(symptom.id)} steps={suggested} excuse={ticks?.excuse} />
      <StepsBand
        of={stepsOfSymptom(symptom.id)}
        label={entry.remedy}
        steps={symptom.steps.map(({ actor, meets, zh, en }) => ({
          ...{ actor, origin: 'playbook' },
          text: prose({ zh, en }),
          kept: sameStep({ zh, en }),
          note: playbook.meets(meets),
          excused: ticks?.excuse({ zh, en }),
        }))}
      />
      <LabelledRow label={strings.fixedWhen}>{prose(symptom.confirm)}</LabelledRow>
      <LabelledRow label={playbook.causes} origin={origins.playbook}>
        <Items texts={symptom.causes} numbered />
      </LabelledRow>
      <LabelledRow label={strings.askToo}>
        <Items texts={symptom.questions} />
      </LabelledRow>
      <LabelledRow label={playbook.collect}>
        <Items texts={symptom.collect} />
      </LabelledRow>
      <LabelledRow label={entry.source} small>
        {strings.source} <code className={styles['id']}>{symptom.id}</code>
      </LabelledRow>
    </article>
  );
}

/** What must be told apart, or which of the two it is and that nothing need be asked. */
function Question({
  symptom: { question, answers },
  side,
  isSideChosen,
}: {
  symptom: Symptom;
  side: SymptomSide | undefined;
  isSideChosen: boolean;
}) {
  const { symptoms: strings } = useStrings();
  const prose = useProse();
  return (
    <section className={styles['question']}>
      <h3 className={styles['label']}>
        {side === undefined ? strings.askFirst : isSideChosen ? strings.chosenByYou : strings.pasteTells}
      </h3>
      {side === undefined ? (
        <p className={styles['asked']}>{prose(question)}</p>
      ) : (
        <div>
          <p className={styles['asked']}>{prose(answers[side].short)}</p>
          <p className={styles['answered']}>{strings.needNotAsk(prose(question))}</p>
        </div>
      )}
    </section>
  );
}

/** `numbered`: steps name them. */
function Items({ texts, numbered = false }: { texts: readonly Text[]; numbered?: boolean }) {
  const prose = useProse();
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className={styles['items']}>
      {texts.map((text) => (
        <li key={text.en}>{prose(text)}</li>
      ))}
    </List>
  );
}
