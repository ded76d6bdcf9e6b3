import { Popover } from '@base-ui/react/popover';
import type { Batch } from '../../../catalog/batch/batch';
import { type Role, type Roles, roles } from '../../../catalog/batch/roles';
import { Button } from '../../design/button';
import panel from '../../design/panel.module.css';
import { useFocusBack } from '../../design/use-focus-back';
import { useStrings } from '../../text/strings-context';
import styles from './columns-menu.module.css';

/** Which columns are the text, the customer and the ticket. Pressed, it lets a person say otherwise. */
export function ColumnsMenu({
  batch,
  onRoles,
  onAsOne,
}: {
  batch: Batch;
  onRoles: (roles: Roles) => void;
  /** Undefined where it can only be several. */
  onAsOne: (() => void) | undefined;
}) {
  const strings = useStrings().batch.columns;
  const back = useFocusBack();
  const places = batch.roles.flatMap((role, at) => (role === 'text' ? [at + 1] : []));
  return (
    <Popover.Root>
      <Popover.Trigger {...back.trigger} className={styles['trigger']}>
        {strings.text(places)}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="start" sideOffset={4} className={panel['positioner']}>
          <Popover.Popup finalFocus={back.finalFocus} className={`${panel['popup']} ${styles['popup']}`}>
            <Popover.Title className={panel['title']}>{strings.title}</Popover.Title>
            <div className={styles['columns']}>
              {batch.headings.map((heading, at) => (
                <Column
                  // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same heading
                  key={at}
                  heading={heading}
                  role={batch.roles[at] ?? null}
                  sample={batch.rows[0]?.cells[at] ?? ''}
                  onRole={(role) => onRoles(withRole(batch.roles, at, role))}
                />
              ))}
            </div>
            {onAsOne && (
              <div className={styles['actions']}>
                <Popover.Close render={<Button />} onClick={onAsOne}>
                  {strings.asOne}
                </Popover.Close>
              </div>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Column({
  heading,
  role,
  sample,
  onRole,
}: {
  heading: string;
  role: Role | null;
  /** What the first ticket has there. */
  sample: string;
  onRole: (role: Role | null) => void;
}) {
  const strings = useStrings().batch.columns;
  return (
    <label className={styles['column']}>
      <span className={styles['heading']} title={heading}>
        {heading}
      </span>
      <select
        value={role ?? ''}
        onChange={({ target }) => onRole(roles.find((one) => one === target.value) ?? null)}
      >
        <option value="">{strings.none}</option>
        {roles.map((one) => (
          <option key={one} value={one}>
            {strings.roles[one]}
          </option>
        ))}
      </select>
      <span className={styles['sample']}>{sample.slice(0, 80)}</span>
    </label>
  );
}

/** There may be several columns of text, but one customer and one number. */
function withRole(before: Roles, at: number, role: Role | null): Roles {
  return before.map((one, index) => {
    if (index === at) return role;
    return one === role && role !== 'text' ? null : one;
  });
}
