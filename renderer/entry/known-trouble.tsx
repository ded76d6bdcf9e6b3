import { useContext } from 'react';
import type { SymptomSubject } from '../../catalog/answer/subject';
import { stepsOfSymptom } from '../case/step-name';
import { useProse, useStrings } from '../text/strings-context';
import { FoldedPart } from './folded-part';
import { LabelledRow } from './labelled-row';
import { SuggestedBand } from './suggested-band';
import { SymptomArticle } from './symptom-article';
import styles from './symptom-article.module.css';
import { TicksContext } from './ticks';

/**
 * A trouble that was told without a code, of which the paste shows why it is there: the reason and what to do about it,
 * as the letter says them. What is asked and tried while that is open is folded.
 */
export function KnownTrouble({ symptom, shown }: Pick<SymptomSubject, 'symptom' | 'shown'>) {
  const { symptoms: strings, entry, playbook } = useStrings();
  const prose = useProse();
  const ticks = useContext(TicksContext);
  const { cause, seen, deciding } = shown;
  return (
    <article className={`${styles['symptom']} selectable`}>
      {seen.length > 0 && (
        <LabelledRow label={entry.cause} origin={entry.fromPaste}>
          {seen.map((said) => (
            <p key={said.en}>{prose(said)}</p>
          ))}
        </LabelledRow>
      )}
      <SuggestedBand
        of={stepsOfSymptom(symptom.id)}
        steps={deciding}
        excuse={cause ? undefined : ticks?.excuse}
      />
      {cause?.meanwhile && <LabelledRow label={strings.meanwhile}>{prose(cause.meanwhile)}</LabelledRow>}
      {cause?.at !== 'nobody' && (
        <LabelledRow label={strings.fixedWhen}>{prose(cause?.confirm ?? symptom.confirm)}</LabelledRow>
      )}
      <FoldedPart title={playbook.title} of={strings.otherwise(prose(symptom.title))}>
        {/* The letter has none of it, so that there is nothing to tick. */}
        <TicksContext value={null}>
          <SymptomArticle symptom={symptom} tried={shown.observedIds} />
        </TicksContext>
      </FoldedPart>
    </article>
  );
}
