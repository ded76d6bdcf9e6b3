import { useEffect, useRef } from 'react';
import { subjectKinds } from '../../catalog/answer/subject';
import type { Template } from '../../catalog/answer/template';
import { Button } from '../design/button';
import { useTemplates } from '../state/templates-context';
import type { SubjectKind } from '../state/templates-of';
import { useProse, useStrings } from '../text/strings-context';
import { beginningOf, copyOf } from './drafts/drafts';
import { type TemplateEditing, useTemplateEditing, wholeList } from './drafts/use-template-editing';
import { TemplateFiles } from './template-files';
import styles from './template-list.module.css';
import { TemplateRow, type TemplateState } from './template-row';

/** All templates by subject, and which one is used for each. */
export function TemplateList({ onChoose }: { onChoose: (kind: SubjectKind, id: string) => void }) {
  const strings = useStrings().templates;
  const editing = useTemplateEditing();
  const list = useRef<HTMLElement>(null);
  const { all } = useTemplates();
  // biome-ignore lint/correctness/useExhaustiveDependencies(all): the template may come with the next of them.
  useEffect(() => {
    const isDone =
      editing.focusRequest === null || !list.current || focusIn(list.current, editing.focusRequest);
    if (isDone) editing.focusDone();
  }, [editing.focusRequest, editing.focusDone, all]);
  return (
    <section ref={list} className={styles['list']} tabIndex={-1} aria-label={strings.title}>
      <p className={styles['hint']}>{strings.hint}</p>
      {subjectKinds.map((kind) => (
        <Kind key={kind} kind={kind} editing={editing} onChoose={(id) => onChoose(kind, id)} />
      ))}
      <TemplateFiles />
      <LastStep editing={editing} />
    </section>
  );
}

/**
 * Puts the focus where it was before the editor was opened. Returns whether that was there: of a template that has just
 * been saved, main may not have told yet.
 */
function focusIn(list: HTMLElement, requested: string): boolean {
  const row =
    requested === wholeList
      ? null
      : list.querySelector<HTMLElement>(`[data-edits="${CSS.escape(requested)}"]`);
  list.scrollIntoView({ block: 'start' });
  (row ?? list).focus();
  return row !== null || requested === wholeList;
}

function Kind({
  kind,
  editing,
  onChoose,
}: {
  kind: SubjectKind;
  editing: TemplateEditing;
  onChoose: (id: string) => void;
}) {
  const strings = useStrings().templates;
  const { all, custom, chosenFor } = useTemplates();
  const inBoth = (make: (name: string) => string, name: Template['name']) => ({
    zh: make(name.zh),
    en: make(name.en),
  });
  const saved = all.filter(({ kinds }) => kinds.includes(kind));
  const unsaved = [...editing.drafts.values()].filter(
    (draft) => draft.kinds.includes(kind) && !custom.some(({ id }) => id === draft.id),
  );
  const name = strings.kinds[kind];
  return (
    <section className={styles['kind']} aria-label={name}>
      <header className={styles['head']}>
        <h3 className={styles['name']}>{name}</h3>
        <Button
          kind="quiet"
          className={styles['deed'] ?? ''}
          aria-label={strings.newOf(name)}
          onClick={() => {
            const ours = strings.newName(name);
            editing.open(beginningOf(kind, { zh: ours, en: ours }));
          }}
        >
          {strings.new}
        </Button>
      </header>
      <div role="radiogroup" aria-label={strings.usedFor(name)}>
        {[...saved, ...unsaved].map((template) => (
          <TemplateRow
            key={template.id}
            kind={kind}
            template={template}
            state={stateOf(template, custom, unsaved)}
            draft={editing.drafts.get(template.id)}
            chosen={chosenFor(kind).id === template.id}
            editing={editing}
            onChoose={() => onChoose(template.id)}
            onDuplicate={() => editing.open(copyOf(template, inBoth(strings.copyName, template.name)))}
          />
        ))}
      </div>
    </section>
  );
}

function stateOf({ id }: Template, custom: readonly Template[], unsaved: readonly Template[]): TemplateState {
  if (unsaved.some((one) => one.id === id)) return 'unsaved';
  return custom.some((one) => one.id === id) ? 'custom' : 'bundled';
}

/** The last step, and how to undo it. Takes the same room while it says nothing. */
function LastStep({ editing: { step, undo } }: { editing: TemplateEditing }) {
  const strings = useStrings().templates;
  const prose = useProse();
  const said = () => {
    if (step === null) return '';
    return typeof step.of === 'number'
      ? strings.done.imported(step.of)
      : strings.done[step.what === 'discarded' ? 'discarded' : 'deleted'](prose(step.of.name));
  };
  const line = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone with its row.
  useEffect(() => {
    if (step !== null) line.current?.querySelector('button')?.focus();
  }, [step]);
  return (
    <div ref={line} className={styles['step']}>
      <span role="status">{said()}</span>
      {step && (
        <Button
          onClick={() => {
            line.current?.closest('section')?.focus();
            undo();
          }}
        >
          {strings.undo}
        </Button>
      )}
    </div>
  );
}
