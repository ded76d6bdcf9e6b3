import { useRef, useState } from 'react';
import type { Template } from '../../catalog/answer/template';
import { Button } from '../design/button';
import type { MatterKind } from '../state/templates-of';
import { useProse, useStrings } from '../text/strings-context';
import { named } from './drafts/drafts';
import type { Workshop } from './drafts/use-workshop';
import styles from './template-list.module.css';

/** What a template is to the team. */
export type Standing = 'bundled' | 'own' | 'unsaved';

interface Parts {
  kind: MatterKind;
  template: Template;
  standing: Standing;
  /** What was written on it and not saved. */
  draft: Template | undefined;
  chosen: boolean;
  workshop: Workshop;
  onChoose: () => void;
  onDuplicate: () => void;
}

/** A template: whether it is the one for its kind, and what can be done with it. */
export function TemplateRow(parts: Parts) {
  const { kind, template, standing, draft, chosen, workshop, onChoose } = parts;
  const strings = useStrings().templates;
  const name = useProse()(template.name);
  const [renames, setRenames] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const back = () => {
    setRenames(false);
    requestAnimationFrame(() => {
      // Who has gone on to something else stays there.
      if (document.activeElement !== document.body) return;
      row.current?.querySelector<HTMLElement>('[data-renames]')?.focus();
    });
  };
  const note = { bundled: strings.bundled, unsaved: strings.notSaved, own: draft ? strings.unsaved : '' };
  if (renames)
    return (
      <Rename
        name={name}
        onDone={(to) => {
          back();
          if (to !== name) void workshop.save(named(template, to));
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
          disabled={standing === 'unsaved'}
          onChange={onChoose}
        />
        <span className={styles['title']} title={name}>
          {name}
        </span>
        <span className={standing === 'bundled' ? styles['note'] : styles['unsaved']}>{note[standing]}</span>
      </label>
      <Deeds {...parts} name={name} onRename={() => setRenames(true)} />
    </div>
  );
}

function Deeds({
  template,
  standing,
  draft,
  workshop,
  name,
  onDuplicate,
  onRename,
}: Parts & { name: string; onRename: () => void }) {
  const strings = useStrings().templates;
  const deed = (what: string, run: () => void, more = {}) => (
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
      {draft && deed(strings.discard, () => workshop.discard(draft))}
      {standing !== 'bundled' &&
        deed(strings.edit, () => workshop.open(draft ?? template), { 'data-edits': template.id })}
      {standing !== 'unsaved' && deed(strings.duplicate, onDuplicate)}
      {standing === 'own' && !draft && deed(strings.rename, onRename, { 'data-renames': true })}
      {standing === 'own' && deed(strings.delete, () => void workshop.remove(template))}
    </div>
  );
}

/** Enter and leaving take the name, Esc leaves it as it was. */
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
  // A field that goes away while it has the focus is left once more.
  const settled = useRef(false);
  const settle = (taken: boolean) => {
    if (settled.current) return;
    settled.current = true;
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
        onBlur={() => settle(true)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') settle(true);
          if (event.key === 'Escape') settle(false);
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
