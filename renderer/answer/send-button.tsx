import { Menu } from '@base-ui/react/menu';
import { useRef, useSyncExternalStore } from 'react';
import type { AnswerFile } from '../../bridge/contract/answer';
import type { Form } from '../../catalog/forms/form';
import { Button } from '../design/button';
import { Icon } from '../design/icon-button';
import menu from '../design/menu.module.css';
import { useFocusBack } from '../design/use-focus-back';
import { CommandKeys } from '../keys/command-keys';
import { useAriaKeys } from '../keys/use-offers';
import { useSpot } from '../keys/use-spot';
import { useStrings } from '../text/strings-context';
import styles from './send-button.module.css';
import type { Draft } from './use-draft';

export const copyForms = ['text', 'markdown', 'jira', 'zendesk', 'html'] as const satisfies readonly Form[];
export const saveForms = [
  'pdf',
  'html',
  'markdown',
  'text',
  'jira',
  'zendesk',
] as const satisfies readonly AnswerFile[];

/** Copies the answer, and in a menu everything else that sends it out. A hole in it has to be filled first. */
export function SendButton({
  draft,
  again = false,
}: {
  draft: Draft;
  /** Whether it was copied, and something else comes next. */
  again?: boolean;
}) {
  const strings = useStrings().answer;
  const { sending, language, question } = draft;
  const holes = draft.holesIn(language).length;
  const label = again ? strings.again : question ? strings.copyQuestion : strings.copy;
  const kind = holes > 0 ? 'blank' : again ? 'plain' : 'primary';
  return (
    <div className={styles['leave']}>
      <Button kind={kind} name="leave" className={styles['copy'] ?? ''} onClick={() => sending.copy()}>
        {holes > 0 ? strings.blanks(holes) : label}
        <CopyKeys />
      </Button>
      <FormsMenu draft={draft} kind={kind} />
    </div>
  );
}

/** In the letter, Enter is a new line. On its own, since the focus goes from place to place and the menu is large. */
function CopyKeys() {
  const { answer: inLetter } = useSpot();
  return <CommandKeys id={inLetter ? 'mark-up' : 'copy-answer'} />;
}

/** Every form in which the answer can be copied or saved. */
function FormsMenu({ draft, kind }: { draft: Draft; kind: 'blank' | 'primary' | 'plain' }) {
  const strings = useStrings().answer;
  const ariaKeys = useAriaKeys();
  const { sending, language, of } = draft;
  const { menu: openMenu } = sending;
  const open = useSyncExternalStore(openMenu.subscribe, openMenu.now) === of;
  const back = useFocusBack();
  // Run after the menu has closed and given the focus back, because sending may move it to a hole.
  const chosen = useRef<(() => void) | null>(null);
  const runChosen = () => {
    chosen.current?.();
    chosen.current = null;
  };
  return (
    <Menu.Root
      open={open}
      onOpenChange={(to) => openMenu.put(to ? of : null)}
      onOpenChangeComplete={(to) => !to && runChosen()}
    >
      <Menu.Trigger
        {...back.trigger}
        render={<Button kind={kind} className={styles['more'] ?? ''} />}
        aria-label={strings.menu}
        title={strings.menu}
        aria-keyshortcuts={ariaKeys('send-answer')}
      >
        <Icon name="next" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner side="top" align="end" sideOffset={4} className={menu['positioner']}>
          <Menu.Popup finalFocus={back.finalFocus} className={menu['popup']} aria-label={strings.menu}>
            <Group
              label={strings.copyAs}
              forms={copyForms}
              onChoose={(form) => {
                chosen.current = () => void sending.copy(language, form);
              }}
            />
            <Menu.Separator className={menu['line']} />
            <Group
              label={strings.saveAs}
              forms={saveForms}
              onChoose={(form) => {
                chosen.current = () => sending.save(form);
              }}
            />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Group<F extends AnswerFile>({
  label,
  forms,
  onChoose,
}: {
  label: string;
  forms: readonly F[];
  onChoose: (form: F) => void;
}) {
  const strings = useStrings().answer;
  return (
    <Menu.Group>
      <Menu.GroupLabel className={styles['label']}>{label}</Menu.GroupLabel>
      {forms.map((form) => (
        <Menu.Item key={form} className={`${menu['item']} ${styles['item']}`} onClick={() => onChoose(form)}>
          <span className={menu['name']}>{strings.forms[form]}</span>
        </Menu.Item>
      ))}
    </Menu.Group>
  );
}
