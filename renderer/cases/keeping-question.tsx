import { AskedOnce } from '../design/asked-once';
import { Button } from '../design/button';
import { useStrings } from '../text/strings-context';
import styles from './keeping-question.module.css';

/** Asked once, before anything is kept. */
export function KeepingQuestion({ onAnswer }: { onAnswer: (on: boolean) => void }) {
  const { question } = useStrings().cases;
  return (
    <AskedOnce
      id="keeping-question"
      title={question.title}
      facts={[
        { label: question.what, text: question.whatText },
        { label: question.where, text: question.whereText },
        { label: question.for, text: question.forText },
      ]}
      answers={
        <>
          <Button onClick={() => onAnswer(true)}>{question.yes}</Button>
          <Button onClick={() => onAnswer(false)}>{question.no}</Button>
        </>
      }
      later={question.later}
      className={styles['question']}
    />
  );
}
