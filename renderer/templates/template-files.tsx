import { useRef, useState } from 'react';
import type { Import } from '../../bridge/contract/templates';
import { request } from '../bridge';
import { Button } from '../design/button';
import { useTemplates } from '../state/templates-context';
import { useProse, useStrings } from '../text/strings-context';
import { useRaise } from './drafts/use-raise';
import { useTemplateEditing } from './drafts/use-template-editing';
import styles from './template-list.module.css';

/** Exports and imports the team's templates. What a file would change is shown before it is imported. */
export function TemplateFiles() {
  const strings = useStrings().templates;
  const raise = useRaise();
  const { custom } = useTemplates();
  const editing = useTemplateEditing();
  const [path, setPath] = useState<string | null>(null);
  const [found, setFound] = useState<Import | null>(null);

  const buttons = useRef<HTMLDivElement>(null);
  const close = () => {
    setFound(null);
    buttons.current?.querySelector('button')?.focus();
  };

  const take = async () => {
    const answer = await request('templates.import');
    if (!answer.ok) raise(answer.problem);
    else if (answer.value) setFound(answer.value);
  };
  const give = async () => {
    const answer = await request('templates.export', { ids: custom.map(({ id }) => id) });
    if (!answer.ok) raise(answer.problem);
    else if (answer.value) setPath(answer.value.path);
  };
  return (
    <>
      <div ref={buttons} className={styles['files']}>
        <Button onClick={() => void take()}>{strings.import}</Button>
        <Button disabled={custom.length === 0} onClick={() => void give()}>
          {strings.export}
        </Button>
        <span className={styles['written']} role="status">
          {path === null ? '' : `${strings.exported} ${path}`}
        </span>
        {path !== null && (
          <Button kind="quiet" onClick={() => void request('file.reveal', { path })}>
            {strings.reveal}
          </Button>
        )}
      </div>
      <p className={styles['hint']}>{strings.exportHint}</p>
      {found && (
        <Found
          found={found}
          onTake={(templates) => {
            close();
            void editing.takeIn(templates);
          }}
          onCancel={close}
        />
      )}
    </>
  );
}

/** What is in a file, and what importing it would do. */
function Found({
  found: { file, found },
  onTake,
  onCancel,
}: {
  found: Import;
  onTake: (templates: Import['found'][number]['template'][]) => void;
  onCancel: () => void;
}) {
  const strings = useStrings().templates;
  const prose = useProse();
  const wanted = found.filter(({ does }) => does !== 'same').map(({ template }) => template);
  const title = strings.found.title(file);
  return (
    <section ref={focusInside} className={styles['found']} aria-label={title}>
      <h3 className={styles['name']}>{title}</h3>
      <ul>
        {found.map(({ template, does }) => (
          <li key={template.id} className={styles['given']}>
            <span className={styles['title']}>{prose(template.name)}</span>
            <span className={styles['note']}>
              {template.kinds.map((kind) => strings.kinds[kind]).join(' · ')}
            </span>
            <span className={does === 'replaces' ? styles['unsaved'] : styles['note']}>
              {strings.found.does[does]}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles['files']}>
        {wanted.length > 0 && (
          <Button onClick={() => onTake(wanted)}>{strings.found.take(wanted.length)}</Button>
        )}
        <Button onClick={onCancel}>{wanted.length > 0 ? strings.found.cancel : strings.found.close}</Button>
        {wanted.length === 0 && <span role="status">{strings.found.nothing}</span>}
      </div>
    </section>
  );
}

const seen = new WeakSet<HTMLElement>();

function focusInside(section: HTMLElement | null): void {
  if (!section || seen.has(section)) return;
  seen.add(section);
  section.querySelector('button')?.focus();
}
