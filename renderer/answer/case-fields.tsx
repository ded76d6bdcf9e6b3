import { useStrings } from '../text/strings-context';
import styles from './case-fields.module.css';
import type { Draft } from './use-draft';

const names = ['customer', 'ticket'] as const;

/** The fields of the case: the customer's name and the ticket. */
export function CaseFieldInputs({ draft }: { draft: Draft }) {
  const strings = useStrings().answer;
  return (
    <>
      {names.map((name) => (
        <label key={name} className={styles['field']}>
          <span aria-hidden="true">{strings.fields[name]}</span>
          <input
            name={name}
            className={`${styles['input']} ${styles[name]}`}
            aria-label={strings.fieldLabels[name]}
            value={draft.fields[name]}
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
            onFocus={draft.begin}
            onBlur={draft.end}
            onChange={({ target }) => draft.give(name, target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              // The field is filled. Go on to the button that sends, or to the next hole.
              event.preventDefault();
              draft.pane.current?.toSendButton();
            }}
          />
        </label>
      ))}
    </>
  );
}
