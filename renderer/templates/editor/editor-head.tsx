import { useEffect, useRef } from 'react';
import type { Template } from '../../../catalog/answer/template';
import { Button } from '../../design/button';
import { Icon } from '../../design/icon-button';
import { CommandKeys } from '../../keys/command-keys';
import { useTemplates } from '../../state/templates-context';
import { useLanguage, useStrings } from '../../text/strings-context';
import { isSame, named } from '../drafts/drafts';
import { useTemplateEditing } from '../drafts/use-template-editing';
import styles from './template-editor.module.css';

/** Which template it is, whether it is saved, and the way back. */
export function EditorHead({
  draft,
  nameless,
  onWrite,
  onSave,
}: {
  draft: Template;
  nameless: boolean;
  onWrite: (draft: Template) => void;
  onSave: () => void;
}) {
  const { templateEditor: strings, templates } = useStrings();
  const name = draft.name[useLanguage()];
  const { close } = useTemplateEditing();
  const { custom } = useTemplates();
  const saved = custom.find(({ id }) => id === draft.id);
  const isSaved = isSame(draft, saved);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (nameless) field.current?.focus();
  }, [nameless]);
  return (
    <header className={styles['head']}>
      <Button kind="quiet" className={styles['back'] ?? ''} onClick={close}>
        <Icon name="left" /> {strings.back}
      </Button>
      <h1 className={styles['title']}>
        <span className="visually-hidden">{name}</span>
        <input
          ref={field}
          className={styles['name']}
          type="text"
          aria-label={strings.name}
          aria-invalid={nameless && name.trim() === ''}
          maxLength={100}
          value={name}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => onWrite(named(draft, target.value))}
        />
      </h1>
      <span className={styles['kind']}>{draft.kinds.map((kind) => templates.kinds[kind]).join(' · ')}</span>
      <span role="status" className={isSaved ? styles['said'] : styles['unsaved']}>
        {nameless && name.trim() === '' ? strings.emptyName : isSaved ? strings.saved : strings.unsaved}
      </span>
      <Button kind="primary" onClick={onSave}>
        {strings.save} <CommandKeys id="save-template" />
      </Button>
    </header>
  );
}
