import { Popover } from '@base-ui/react/popover';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { caseVariables } from '../../../catalog/answer/variables/case-variables';
import {
  fieldNames,
  findingParts,
  type VariableName,
  variables,
} from '../../../catalog/answer/variables/variables';
import { Button } from '../../design/button';
import { CommandKeys } from '../../keys/command-keys';
import { useProse, useStrings } from '../../text/strings-context';
import styles from './variables-list.module.css';

const parts: Readonly<Record<'finding' | 'case' | 'person', readonly VariableName[]>> = {
  finding: findingParts,
  case: Object.keys(caseVariables) as (keyof typeof caseVariables)[],
  person: fieldNames,
};

/** Keeps what is above and below the panes visible. */
const roomAround = { top: 60, bottom: 32, left: 8, right: 8 };

/** All variables with their explanations. The chosen one is inserted at the caret. */
export function VariablesList({
  open,
  onOpen,
  onInsert,
}: {
  open: boolean;
  onOpen: (open: boolean) => void;
  onInsert: (name: VariableName) => void;
}) {
  const strings = useStrings().templateEditor;
  const trigger = useRef<HTMLButtonElement>(null);
  // The key works wherever the panes are scrolled to, and the list is shown beside its button.
  useLayoutEffect(() => {
    if (open) trigger.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <Popover.Root open={open} onOpenChange={onOpen}>
      <Popover.Trigger ref={trigger} render={<Button />}>
        {strings.variables} <CommandKeys id="insert-variable" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner
          side="right"
          align="start"
          sideOffset={16}
          collisionPadding={roomAround}
          className={styles['positioner']}
        >
          <Popover.Popup className={styles['popup']} aria-label={strings.variablesTitle} onKeyDown={step}>
            <Found onInsert={onInsert} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Found({ onInsert }: { onInsert: (name: VariableName) => void }) {
  const strings = useStrings().templateEditor;
  const prose = useProse();
  const [text, setText] = useState('');
  const sought = text.trim().toLowerCase();
  const suits = (name: VariableName) => {
    const { label, help } = variables[name];
    return `${name} ${label.zh} ${label.en} ${prose(help)}`.toLowerCase().includes(sought);
  };
  const found = (['finding', 'case', 'person'] as const).map((part) => ({
    part,
    names: parts[part].filter(suits),
  }));
  const [first] = found.flatMap(({ names }) => names);
  return (
    <>
      <input
        className={styles['find']}
        type="text"
        aria-label={strings.find}
        placeholder={strings.find}
        value={text}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || !first) return;
          // The focus is back in the text before the key has done what it does there.
          event.preventDefault();
          onInsert(first);
        }}
      />
      <div className={styles['groups']}>
        {first === undefined && <p className={styles['none']}>{strings.noVariable}</p>}
        {found.map(
          ({ part, names }) =>
            names.length > 0 && (
              <section key={part} aria-label={strings.parts[part]}>
                <h3 className={styles['part']}>{strings.parts[part]}</h3>
                {names.map((name) => (
                  <button key={name} type="button" className={styles['item']} onClick={() => onInsert(name)}>
                    <span className="mono">{name}</span>
                    <span className={styles['help']}>{prose(variables[name].help)}</span>
                  </button>
                ))}
              </section>
            ),
        )}
      </div>
    </>
  );
}

/** The arrow keys go through the list, as Tab does. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  items[(at + by + items.length) % items.length]?.focus();
}
