import { Keys } from '../design/key-cap';
import { Seal } from '../design/seal';
import { useStrings } from '../text/strings-context';
import styles from './empty-state.module.css';
import { samples } from './samples';

/** Before the first paste: errors to try, what the seals mean, the keys. */
export function EmptyState({ onTry }: { onTry: (text: string) => void }) {
  const strings = useStrings();
  const { empty } = strings;
  const keys: [readonly (readonly string[])[], string][] = [
    [[['Ctrl', 'V']], empty.pasteKey],
    [[['↑', '↓'], ['1–9']], empty.chooseKey],
    [[['⏎']], empty.copyKey],
    [[['E']], empty.evidenceKey],
    [[['Ctrl', 'O']], empty.openKey],
  ];
  return (
    <div className={styles['empty']}>
      <h2 className={styles['label']}>{empty.tryOne}</h2>
      <ul className={styles['samples']}>
        {samples.map(({ text, verdict }) => (
          <li key={text}>
            <button type="button" className={styles['sample']} onClick={() => onTry(text)}>
              <span className={`${styles['text']} mono`}>{text}</span>
              <Seal verdict={verdict} size={16} />
              <span className={styles['verdict']}>{strings.verdicts[verdict]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles['legend']}>{empty.legend}</p>
      <h2 className={styles['label']}>{empty.keysTitle}</h2>
      <dl className={styles['keys']}>
        {keys.map(([alternatives, does]) => (
          <div key={does} className={styles['key']}>
            <dt>
              {alternatives.map((names, place) => (
                <span key={names.join()}>
                  {place > 0 && ` ${empty.or} `}
                  <Keys names={names} />
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
