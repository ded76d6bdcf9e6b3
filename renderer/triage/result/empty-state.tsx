import { VerdictBadge } from '../../design/verdict-badge';
import { CommandKeys } from '../../keys/command-keys';
import { useStrings } from '../../text/strings-context';
import type { CommandId } from '../../vocabulary/command-table';
import styles from './empty-state.module.css';
import { samples } from './samples';

/** The keys to begin with. */
const firstKeys = [
  'paste',
  'open-file',
  'step-finding',
  'choose-finding',
  'copy-answer',
  'palette',
  'show-keys',
  'guide',
] as const satisfies readonly CommandId[];

/** Before the first paste: errors to try, what the verdict badges mean, the keys. */
export function EmptyState({ onTry }: { onTry: (text: string) => void }) {
  const strings = useStrings();
  const { empty } = strings;
  return (
    <div className={styles['empty']}>
      <h2 className={styles['label']}>{empty.tryOne}</h2>
      <ul className={styles['samples']}>
        {samples.map(({ text, verdict }) => (
          <li key={text}>
            <button type="button" className={styles['sample']} onClick={() => onTry(text)}>
              <span className={`${styles['text']} mono`}>{text}</span>
              <VerdictBadge verdict={verdict} size={16} />
              <span className={styles['verdict']}>{strings.verdicts[verdict]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles['legend']}>{empty.legend}</p>
      <h2 className={styles['label']}>{empty.keysTitle}</h2>
      <dl className={styles['keys']}>
        {firstKeys.map((id) => (
          <div key={id} className={styles['key']}>
            <dt>
              <CommandKeys id={id} />
            </dt>
            <dd>{strings.commands.words[id].name}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
