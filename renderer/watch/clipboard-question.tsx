import { copyLimit } from '../../bridge/limits';
import { AskedOnce } from '../design/asked-once';
import { Button } from '../design/button';
import { useWatch } from '../state/watch-context';
import { useStrings } from '../text/strings-context';
import { switches } from '../vocabulary/switches';
import styles from './clipboard-question.module.css';

/** Asked once, before anything is watched, where answers will be shown later. */
export function ClipboardQuestion() {
  const { turn, change } = useWatch();
  const { question } = useStrings().watch;
  return (
    <AskedOnce
      id="clipboard-question"
      title={question.title}
      facts={[
        { label: question.ifOn, text: question.ifOnText },
        { label: question.reads, text: question.readsText(copyLimit) },
        { label: question.keeps, text: question.keepsText },
      ]}
      answers={
        <>
          <Button onClick={() => turn(switches['watch-on'])}>{question.yes}</Button>
          <Button onClick={() => change({ asked: true })}>{question.no}</Button>
        </>
      }
      later={question.later}
      className={styles['question']}
    />
  );
}
