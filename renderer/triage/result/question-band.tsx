import type { Disagreeing } from '../../../catalog/answer/subject';
import { decidingQuestion } from '../../../catalog/deciding-question';
import type { Entry } from '../../../catalog/schema';
import { useStrings } from '../../text/strings-context';
import styles from './question-band.module.css';

/** The question that decides which meaning it is. It is shown where a remedy would be. */
export function QuestionBand({
  candidates,
  disagreeing,
}: {
  candidates: readonly Entry[];
  disagreeing: Disagreeing | undefined;
}) {
  const strings = useStrings().ambiguous;
  return (
    <section className={styles['band']}>
      <h3 className={styles['label']}>{strings.askTitle}</h3>
      <div>
        <p className={styles['question']}>
          {disagreeing ? strings.askWhich(disagreeing) : strings.asks[decidingQuestion(candidates)]}
        </p>
        {!disagreeing && (
          <p className={styles['how']}>
            {strings.askHow} <code className={styles['code']}>console.log(JSON.stringify(err))</code>
          </p>
        )}
      </div>
    </section>
  );
}
