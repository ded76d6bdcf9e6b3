import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import { Icon, IconButton } from '../../design/icon-button';
import { KeyCap } from '../../design/key-cap';
import { useAriaKeys } from '../../keys/use-offers';
import { type LoadedCatalog, useCatalog } from '../../state/catalog-context';
import { useProse, useStrings } from '../../text/strings-context';
import { type Chip, chipText, openChip, type Typed, takeChip, withoutChip, wordAt } from './chips';
import { completionsFor, labelOf } from './completion';
import { CompletionList } from './completion-list';
import styles from './search-field.module.css';

export interface SearchHandle {
  focus: () => void;
}

/** What the search field hands on to the table beneath it. */
export interface SearchActions {
  type: (to: Typed) => void;
  /** To the next or previous row. */
  step: (by: 1 | -1) => void;
  /** To the table, so that letters act there. */
  leave: () => void;
}

/** The search: chips, then what is typed. Arrows go through the rows meanwhile. */
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
  /** Id of the row that is current, for screen readers. */
  currentRow: string | undefined;
  actions: SearchActions;
}) {
  const strings = useStrings().catalog;
  const keysOf = useAriaKeys();
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => {
      input.current?.focus();
      input.current?.select();
    },
  }));
  const field = useField(typed, actions);
  const listId = useId();
  const open = field.offered.length > 0;
  const clear = () => {
    actions.type({ chips: [], text: '' });
    input.current?.focus();
  };
  return (
    <search className={styles['field']} onPointerDown={(event) => refocus(event.target, input.current)}>
      <Icon name="search" />
      {typed.chips.map((chip) => (
        <ChipView key={chipText(chip)} chip={chip} onRemove={() => actions.type(withoutChip(typed, chip))} />
      ))}
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
        aria-activedescendant={open ? `${listId}-${field.place}` : currentRow}
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
      {(typed.text !== '' || typed.chips.length > 0) && (
        <IconButton icon="remove" label={strings.clear} onClick={clear} />
      )}
      <Hints pending={pending} />
      {open && <CompletionList id={listId} offered={field.offered} place={field.place} onTake={field.take} />}
    </search>
  );
}

/** A click beside the text still means the field. */
function refocus(target: EventTarget, input: HTMLInputElement | null): void {
  if (target instanceof HTMLElement && target.closest('button, input, [role=option]') === null)
    requestAnimationFrame(() => input?.focus());
}

/** Text, caret and completion of the field, and what its keys do. */
function useField(typed: Typed, actions: SearchActions) {
  const catalog = useCatalog();
  const [caret, setCaret] = useState(0);
  const [place, setPlace] = useState(0);
  const [closed, setClosed] = useState(true);
  const offered = closed ? [] : offeredFor(typed.text, caret, catalog);
  const chosen = offered[Math.min(place, offered.length - 1)];

  const write = (text: string, at: number) => {
    setCaret(at);
    setPlace(0);
    setClosed(false);
    actions.type({ ...typed, text });
  };
  const take = (value?: string): boolean => {
    const taken = takeChip(typed, caret, value);
    if (!taken) return false;
    setClosed(true);
    actions.type(taken);
    return true;
  };
  const move = (by: 1 | -1): boolean => {
    if (offered.length === 0) actions.step(by);
    else setPlace((place + by + offered.length) % offered.length);
    return true;
  };
  const back = (): boolean => {
    if (offered.length > 0) setClosed(true);
    else if (typed.text !== '' || typed.chips.length > 0) actions.type({ chips: [], text: '' });
    else actions.leave();
    return true;
  };
  const reopen = (): boolean => {
    const opened = caret === 0 ? openChip(typed) : null;
    if (!opened) return false;
    setCaret(opened.text.length);
    actions.type(opened);
    return true;
  };
  const enter = (): boolean => (offered.length > 0 && take(chosen?.value)) || done(actions.leave());
  const act: Record<string, () => boolean> = {
    Tab: () => take(chosen?.value),
    Enter: enter,
    Escape: back,
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Backspace: reopen,
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // An input method owns its keys until it has handed over the characters.
    if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (event.key === 'Backspace' && selectionStart !== selectionEnd) return;
    if (act[event.key]?.()) event.preventDefault();
  };
  return {
    offered,
    place: Math.min(place, offered.length - 1),
    write,
    moveCaret: setCaret,
    take: (value: string) => void take(value),
    press,
    close: () => setClosed(true),
  };
}

const done = (_result: unknown) => true;

function offeredFor(text: string, caret: number, catalog: LoadedCatalog) {
  return completionsFor(wordAt(text, caret).word, catalog);
}

function ChipView({ chip, onRemove }: { chip: Chip; onRemove: () => void }) {
  const strings = useStrings().catalog;
  const prose = useProse();
  const label = prose(labelOf(chip.kind, chip.value, useCatalog()));
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

/** The grammar at a glance; while the search is being prepared, that instead. */
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
