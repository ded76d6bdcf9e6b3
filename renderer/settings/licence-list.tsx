import { useState } from 'react';
import type { Value } from '../../bridge/contract';
import { request } from '../bridge';
import { Button } from '../design/button';
import { useStrings } from '../text/strings-context';
import styles from './licence-list.module.css';

/** The licences of what is bundled. They are long, so they are fetched when somebody asks. */
export function LicenceList() {
  const strings = useStrings().settings;
  const [all, setAll] = useState<Value<'app.licences'> | null>(null);
  const show = async () => {
    const answer = await request('app.licences');
    if (answer.ok) setAll(answer.value);
  };
  if (all === null) return <Button onClick={() => void show()}>{strings.showLicences}</Button>;
  return (
    <ul className={styles['list']} aria-label={strings.bundled}>
      {all.map(({ name, version, licence, text }) => (
        <li key={`${name} ${version}`}>
          <details>
            <summary>
              <span className="mono">{name}</span> {version}{' '}
              <span className={styles['licence']}>{licence}</span>
            </summary>
            <pre className={styles['text']}>{text}</pre>
          </details>
        </li>
      ))}
    </ul>
  );
}
