import { type Ref, type RefObject, useId, useImperativeHandle, useRef } from 'react';
import { Icon, IconButton } from '../../design/icon-button';
import { KeyCap } from '../../design/key-cap';
import { useAriaKeys } from '../../keys/use-offers';
import { useProse, useStrings } from '../../text/strings-context';
import { type Chip, chipText, nothingTyped, type Typed, withoutChip } from './chips';
import { labelOf } from './completion';
import { CompletionList } from './completion-list';
import styles from './search-field.module.css';
import { useKnownValues } from './use-known-values';
import { type SearchActions, useSearchField } from './use-search-field';

export interface SearchHandle {
  focus: () => void;
}

/** The search: chips, then what is typed. The arrow keys go through the rows meanwhile. */
export function SearchField({
  ref,
  typed,
  pending,
  currentRow,
  actions,
}: {
  ref?: Ref<SearchHandle>;
  typed: Typed;
  pending: boolean;
  /** DOM id of the current row, for screen readers. */
  currentRow: string | undefined;
  actions: SearchActions;
}) {
  const strings = useStrings().catalog;
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => {
      input.current?.focus();
      input.current?.select();
    },
  }));
  const field = useSearchField(typed, actions);
  const listId = useId();
  const clear = () => {
    actions.type(nothingTyped);
    input.current?.focus();
  };
  return (
    <search className={styles['field']} onPointerDown={(event) => refocus(event.target, input.current)}>
      <Icon name="search" />
      {typed.chips.map((chip) => (
        <ChipView key={chipText(chip)} chip={chip} onRemove={() => actions.type(withoutChip(typed, chip))} />
      ))}
      <Input input={input} typed={typed} field={field} listId={listId} currentRow={currentRow} />
      {(typed.text !== '' || typed.chips.length > 0) && (
        <IconButton icon="remove" label={strings.clear} onClick={clear} />
      )}
      <Hints pending={pending} />
      {field.offered.length > 0 && (
        <CompletionList id={listId} offered={field.offered} selected={field.selected} onTake={field.take} />
      )}
    </search>
  );
}

/** A click beside the text still means the field. */
function refocus(target: EventTarget, input: HTMLInputElement | null): void {
  if (target instanceof HTMLElement && target.closest('button, input, [role=option]') === null)
    requestAnimationFrame(() => input?.focus());
}

/** The text. It is a combobox of the open list, and of the table where no list is open. */
function Input({
  input,
  typed,
  field,
  listId,
  currentRow,
}: {
  input: RefObject<HTMLInputElement | null>;
  typed: Typed;
  field: ReturnType<typeof useSearchField>;
  listId: string;
  currentRow: string | undefined;
}) {
  const strings = useStrings().catalog;
  const keysOf = useAriaKeys();
  const open = field.offered.length > 0;
  return (
    <input
      ref={input}
      className={styles['input']}
      role="combobox"
      aria-label={strings.searchLabel}
      aria-keyshortcuts={keysOf('search-catalog')}
      aria-autocomplete="list"
      aria-haspopup={open ? 'listbox' : 'grid'}
      aria-expanded={true}
      aria-controls={open ? listId : 'catalog-grid'}
      aria-activedescendant={open ? `${listId}-${field.selected}` : currentRow}
      placeholder={typed.chips.length === 0 ? strings.placeholder : undefined}
      value={typed.text}
      spellCheck={false}
      autoComplete="off"
      onChange={({ target }) => field.write(target.value, target.selectionStart ?? target.value.length)}
      onSelect={({ currentTarget }) => field.moveCaret(currentTarget.selectionStart ?? 0)}
      onKeyDown={field.press}
      onBlur={field.close}
      // Triage takes what is pasted anywhere else.
      onPaste={(event) => event.stopPropagation()}
    />
  );
}

function ChipView({ chip, onRemove }: { chip: Chip; onRemove: () => void }) {
  const strings = useStrings().catalog;
  const prose = useProse();
  const label = prose(labelOf(chip.kind, chip.value, useKnownValues()));
  return (
    <span className={styles['chip']}>
      <span className={styles['kind']}>{chip.not ? `-${chip.kind}` : chip.kind}:</span>
      <span className={styles['value']}>{label}</span>
      <button
        type="button"
        className={styles['remove']}
        aria-label={strings.removeChip(`${chip.not ? strings.not : ''} ${chip.kind}: ${label}`)}
        onClick={onRemove}
      >
        <Icon name="remove" />
      </button>
    </span>
  );
}

/** The query language at a glance, or that the search is still being prepared. */
function Hints({ pending }: { pending: boolean }) {
  const { hints, scopeHint, preparing } = useStrings().catalog;
  if (pending) return <span className={styles['hints']}>{preparing}</span>;
  return (
    <span className={styles['hints']} aria-hidden="true">
      <KeyCap name="=" /> {hints.exact} <KeyCap name=":" /> {hints.part} <KeyCap name="-" /> {hints.without}
      <span className={styles['scopes']}>{scopeHint}</span>
      <KeyCap name="Tab" /> {hints.scope}
    </span>
  );
}
