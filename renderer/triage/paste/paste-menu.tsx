import { Menu } from '@base-ui/react/menu';
import type { DayAction } from '../../case/day';
import { isEditable, type Pasted } from '../../case/ticket';
import { Icon } from '../../design/icon-button';
import iconButton from '../../design/icon-button.module.css';
import menu from '../../design/menu.module.css';
import { useFocusBack } from '../../design/use-focus-back';
import { CommandKeys } from '../../keys/command-keys';
import { useStrings } from '../../text/strings-context';
import type { CommandId } from '../../vocabulary/command-table';

/** What can be done with a paste, besides reading it. */
export function PasteMenu({
  ticket,
  act,
  onOpen,
}: {
  ticket: Pasted;
  act: (action: DayAction) => void;
  onOpen: () => void;
}) {
  const strings = useStrings().paste;
  const { writing } = ticket;
  const back = useFocusBack();
  const tooLong = !writing && !isEditable(ticket);
  return (
    <Menu.Root>
      <Menu.Trigger
        {...back.trigger}
        className={iconButton['button']}
        aria-label={strings.menu}
        title={strings.menu}
      >
        <Icon name="more" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner side="bottom" align="end" sideOffset={4} className={menu['positioner']}>
          <Menu.Popup finalFocus={back.finalFocus} className={menu['popup']} aria-label={strings.menu}>
            {!writing && (
              <Item disabled={tooLong} onClick={() => act({ do: 'edit' })}>
                {tooLong ? strings.tooLongToEdit : strings.edit}
              </Item>
            )}
            <Item onClick={() => act({ do: 'remove' })}>{strings.clear}</Item>
            <Menu.Separator className={menu['line']} />
            <Item keys="open-file" onClick={onOpen}>
              {strings.openFile}
            </Item>
            <Item keys="new-sheet" onClick={() => act({ do: 'go', id: 0 })}>
              {strings.typeNew}
            </Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Item({
  children,
  keys,
  disabled = false,
  onClick,
}: {
  children: string;
  keys?: CommandId;
  disabled?: boolean;
  onClick: () => void;
}) {
  return (
    <Menu.Item className={menu['item']} disabled={disabled} onClick={onClick}>
      <span className={menu['name']}>{children}</span>
      {keys && <CommandKeys id={keys} />}
    </Menu.Item>
  );
}
