import { Button } from '../design/button';
import { useStrings } from '../text/strings-context';
import styles from './keeping-question.module.css';

/** Asked once, before anything is kept. */
export function KeepingQuestion({ onAnswer }: { onAnswer: (on: boolean) => void }) {
  const { question } = useStrings().cases;
  return (
    <section className={styles['question']} aria-labelledby="keeping-question">
      <h2 id="keeping-question" className={styles['title']}>
        {question.title}
      </h2>
      <dl className={styles['facts']}>
        <dt>{question.what}</dt>
        <dd>{question.whatText}</dd>
        <dt>{question.where}</dt>
        <dd>{question.whereText}</dd>
        <dt>{question.for}</dt>
        <dd>{question.forText}</dd>
      </dl>
      <div className={styles['answers']}>
        <Button onClick={() => onAnswer(true)}>{question.yes}</Button>
        <Button onClick={() => onAnswer(false)}>{question.no}</Button>
        <span className={styles['later']}>{question.later}</span>
      </div>
    </section>
  );
}
