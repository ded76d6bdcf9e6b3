import type { KeyboardEvent } from 'react';
import { IconButton } from '../../design/icon-button';
import { useStrings } from '../../text/strings-context';
import styles from './find-field.module.css';
import { mostMatches } from './matches-in';
import type { Find } from './use-find';

/** What is looked for in the paste, how often it stands there, and the way from one place to the next. */
export function FindField({ find }: { find: Find }) {
  const strings = useStrings().find;
  const { typed, type, matches, at, step, field, close } = find;
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className={styles['find']} onKeyDown={press}>
      <input
        ref={field}
        name="find"
        className={styles['field']}
        aria-label={strings.label}
        placeholder={strings.label}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
      />
      <span className={styles['count']} role="status">
        {typed !== '' && strings.count(matches.length === 0 ? 0 : at + 1, matches.length, mostMatches)}
      </span>
      <IconButton
        icon="previous"
        label={strings.previous}
        disabled={matches.length === 0}
        onClick={() => step(-1)}
      />
      <IconButton icon="next" label={strings.next} disabled={matches.length === 0} onClick={() => step(1)} />
      <IconButton icon="remove" label={strings.close} onClick={close} />
    </search>
  );
}
