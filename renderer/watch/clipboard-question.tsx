import { copyLimit } from '../../bridge/limits';
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
    <section className={styles['question']} aria-labelledby="clipboard-question">
      <h2 id="clipboard-question" className={styles['title']}>
        {question.title}
      </h2>
      <dl className={styles['facts']}>
        <dt>{question.ifOn}</dt>
        <dd>{question.ifOnText}</dd>
        <dt>{question.reads}</dt>
        <dd>{question.readsText(copyLimit)}</dd>
        <dt>{question.keeps}</dt>
        <dd>{question.keepsText}</dd>
      </dl>
      <div className={styles['answers']}>
        <Button onClick={() => turn(switches['watch-on'])}>{question.yes}</Button>
        <Button onClick={() => change({ asked: true })}>{question.no}</Button>
        <span className={styles['later']}>{question.later}</span>
      </div>
    </section>
  );
}
