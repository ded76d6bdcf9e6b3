import { useRef, useState } from 'react';
import type { Template } from '../../catalog/answer/template';
import { Button } from '../design/button';
import type { SubjectKind } from '../state/templates-of';
import { useProse, useStrings } from '../text/strings-context';
import { named } from './drafts/drafts';
import type { TemplateEditing } from './drafts/use-template-editing';
import styles from './template-list.module.css';

/** What a template is: shipped with Errdesk, the team's, or not saved yet. */
export type TemplateState = 'bundled' | 'custom' | 'unsaved';

interface Parts {
  kind: SubjectKind;
  template: Template;
  state: TemplateState;
  /** What was typed and not saved. */
  draft: Template | undefined;
  chosen: boolean;
  editing: TemplateEditing;
  onChoose: () => void;
  onDuplicate: () => void;
}

/** A template: whether it is used for its kind, and what can be done with it. */
export function TemplateRow(parts: Parts) {
  const { kind, template, state, draft, chosen, editing, onChoose } = parts;
  const strings = useStrings().templates;
  const name = useProse()(template.name);
  const [renames, setRenames] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const back = () => {
    setRenames(false);
    requestAnimationFrame(() => {
      // Unless a person has moved the focus elsewhere meanwhile.
      if (document.activeElement !== document.body) return;
      row.current?.querySelector<HTMLElement>('[data-renames]')?.focus();
    });
  };
  const note = { bundled: strings.bundled, unsaved: strings.notSaved, custom: draft ? strings.unsaved : '' };
  if (renames)
    return (
      <Rename
        name={name}
        onDone={(to) => {
          back();
          if (to !== name) void editing.save([named(template, to)]);
        }}
        onCancel={back}
      />
    );
  return (
    <div ref={row} className={styles['row']}>
      <label className={styles['label']}>
        <input
          type="radio"
          name={`template-${kind}`}
          checked={chosen}
          disabled={state === 'unsaved'}
          onChange={onChoose}
        />
        <span className={styles['title']} title={name}>
          {name}
        </span>
        <span className={state === 'bundled' ? styles['note'] : styles['unsaved']}>{note[state]}</span>
      </label>
      <Actions {...parts} name={name} onRename={() => setRenames(true)} />
    </div>
  );
}

function Actions({
  template,
  state,
  draft,
  editing,
  name,
  onDuplicate,
  onRename,
}: Parts & { name: string; onRename: () => void }) {
  const strings = useStrings().templates;
  const action = (what: string, run: () => void, more = {}) => (
    <Button
      kind="quiet"
      className={styles['deed'] ?? ''}
      aria-label={strings.of(what, name)}
      onClick={run}
      {...more}
    >
      {what}
    </Button>
  );
  return (
    <div className={styles['deeds']}>
      {draft && action(strings.discard, () => editing.discard(draft))}
      {state !== 'bundled' &&
        action(strings.edit, () => editing.open(draft ?? template), { 'data-edits': template.id })}
      {state !== 'unsaved' && action(strings.duplicate, onDuplicate)}
      {state === 'custom' && !draft && action(strings.rename, onRename, { 'data-renames': true })}
      {state === 'custom' && action(strings.delete, () => void editing.remove(template))}
    </div>
  );
}

/** Enter and losing the focus save the name, Esc keeps the old one. */
function Rename({
  name,
  onDone,
  onCancel,
}: {
  name: string;
  onDone: (name: string) => void;
  onCancel: () => void;
}) {
  const strings = useStrings().templates;
  const [text, setText] = useState(name);
  // Removing a field with the focus causes another blur.
  const finished = useRef(false);
  const finish = (taken: boolean) => {
    if (finished.current) return;
    finished.current = true;
    if (taken && text.trim() !== '') onDone(text.trim());
    else onCancel();
  };
  return (
    <div className={styles['row']}>
      <input
        className={styles['rename']}
        type="text"
        aria-label={strings.nameLabel}
        maxLength={100}
        value={text}
        spellCheck={false}
        autoComplete="off"
        ref={focusAtFirst}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => finish(true)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') finish(true);
          if (event.key === 'Escape') finish(false);
        }}
      />
    </div>
  );
}

const seen = new WeakSet<HTMLInputElement>();

function focusAtFirst(input: HTMLInputElement | null): void {
  if (!input || seen.has(input)) return;
  seen.add(input);
  input.select();
}
