import { useStrings } from '../text/strings-context';
import styles from './case-fields.module.css';
import type { Draft } from './use-draft';

const names = ['customer', 'ticket'] as const;

/** To whom the letter goes: the customer's name and the ticket, as words of the line that can be changed. */
export function CaseFieldInputs({ draft }: { draft: Draft }) {
  const strings = useStrings().answer;
  return (
    <p className={styles['line']}>
      {strings.to}
      {names.map((name) => (
        <span key={name} className={styles['part']}>
          <input
            name={name}
            className={styles['field']}
            aria-label={strings.fieldLabels[name]}
            placeholder={strings.fields[name]}
            value={draft.fields[name]}
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
            onFocus={draft.begin}
            onBlur={draft.end}
            onChange={({ target }) => draft.give(name, target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
              // The field is filled. Go on to the button that sends, or to the next hole.
              event.preventDefault();
              draft.pane.current?.toSendButton();
            }}
          />
        </span>
      ))}
    </p>
  );
}
