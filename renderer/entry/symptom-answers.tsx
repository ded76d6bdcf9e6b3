import type { SymptomSide } from '../../catalog/answer/subject';
import { firstAdvice } from '../../catalog/first-advice';
import type { Symptom } from '../../catalog/symptom-schema';
import { Button } from '../design/button';
import { CommandKeys } from '../keys/command-keys';
import { useProse, useStrings } from '../text/strings-context';
import styles from './symptom-answers.module.css';

type Answers = Symptom['answers'];

const rows = ['causes', 'first', 'log'] as const;
/** The commands that take an answer. */
const commands = ['symptom-first', 'symptom-second'] as const;
const sides: readonly SymptomSide[] = [0, 1];

/** The two answers to the question side by side, each with a button that says that it holds. */
export function SymptomAnswers({
  answers,
  tried,
  side,
  onSide,
}: {
  answers: Answers;
  /** Ids of what was done already. */
  tried: readonly string[];
  side: SymptomSide | undefined;
  /** Undefined where it is only read. */
  onSide?: (side: SymptomSide) => void;
}) {
  const strings = useStrings().symptoms;
  const prose = useProse();
  const lookOf = (at: SymptomSide) => (side === undefined || side === at ? undefined : styles['faint']);
  return (
    <div className={styles['frame']}>
      <table className={styles['table']} aria-label={strings.answersLabel}>
        <thead>
          <tr>
            <td />
            {sides.map((at) => (
              <th key={at} scope="col" className={lookOf(at)}>
                {prose(answers[at].title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((part) => (
            <tr key={part}>
              <th scope="row">{strings.rows[part]}</th>
              {sides.map((at) => (
                <td key={at} className={lookOf(at)}>
                  <p className={styles['text']}>
                    {prose(part === 'first' ? firstAdvice(answers[at], tried) : answers[at][part])}
                  </p>
                </td>
              ))}
            </tr>
          ))}
          {onSide && <Choice {...{ answers, side, onSide }} />}
        </tbody>
      </table>
    </div>
  );
}

/** A button for each answer, by which it is said to hold. */
function Choice({
  answers,
  side,
  onSide,
}: {
  answers: Answers;
  side: SymptomSide | undefined;
  onSide: (side: SymptomSide) => void;
}) {
  const prose = useProse();
  return (
    <tr>
      <td />
      {sides.map((at) => (
        <td key={at}>
          <Button
            aria-pressed={side === at}
            className={side === at ? (styles['taken'] ?? '') : ''}
            onClick={() => onSide(at)}
          >
            {prose(answers[at].short)} <CommandKeys id={commands[at]} />
          </Button>
        </td>
      ))}
    </tr>
  );
}
