import { useEffect, useRef } from 'react';
import { CommandKeys } from '../../keys/command-keys';
import { useStrings } from '../../text/strings-context';
import styles from './paste-editor.module.css';

/** Where a person types or edits the error. */
export function PasteEditor({
  text,
  onType,
  onDone,
}: {
  text: string;
  onType: (text: string) => void;
  onDone: () => void;
}) {
  const strings = useStrings().paste;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={`${styles['editor']} ${text === '' ? styles['empty'] : ''}`}>
      <span className={styles['number']} aria-hidden="true">
        1
      </span>
      {text === '' && (
        <span className={styles['hint']} aria-hidden="true">
          {strings.placeholderBefore} <CommandKeys id="paste" /> {strings.placeholderAfter}
        </span>
      )}
      <textarea
        ref={field}
        className={`${styles['field']} mono`}
        aria-label={strings.editorLabel}
        data-takes-errors=""
        value={text}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
          event.preventDefault();
          onDone();
        }}
      />
    </div>
  );
}
