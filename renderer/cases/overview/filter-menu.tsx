import { Menu } from '@base-ui/react/menu';
import { useState } from 'react';
import type { OverviewOrder } from '../../../catalog/cases/overview/overview';
import { request } from '../../bridge';
import { Button } from '../../design/button';
import { Icon } from '../../design/icon-button';
import menu from '../../design/menu.module.css';
import { useFocusBack } from '../../design/use-focus-back';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { useStrings } from '../../text/strings-context';
import { useAsked } from './counted/use-asked';
import { useLineNames } from './counted/use-line-names';
import styles from './filter-menu.module.css';

type Side = 'sdk' | 'tag' | 'customer';

/** A key that no customer, tag or SDK is. */
const any = '\0';

/** Narrows the overview to one SDK, tag or customer: those there are in the period, with how many cases each has. */
export function FilterMenu({
  side,
  order,
  value,
  onChange,
  onTrouble,
}: {
  side: Side;
  order: OverviewOrder;
  value: string | null;
  onChange: (to: string | null) => void;
  onTrouble: RaiseTrouble;
}) {
  const { overview: strings } = useStrings();
  const nameOf = useLineNames();
  const back = useFocusBack();
  const [open, setOpen] = useState(false);
  const { any: anyWord, label } = strings.filters[side];
  const called = (key: string) => nameOf(side, { key, printed: null }).title;
  const shown = value === null ? anyWord : called(value);
  return (
    <Menu.Root open={open} onOpenChange={setOpen}>
      <Menu.Trigger
        {...back.trigger}
        render={<Button className={styles['trigger'] ?? ''} />}
        data-chosen={value !== null || undefined}
        aria-label={`${label}: ${shown}`}
      >
        <span className={styles['shown']}>{shown}</span>
        <Icon name="next" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner side="bottom" align="end" sideOffset={4} className={menu['positioner']}>
          <Menu.Popup finalFocus={back.finalFocus} className={menu['popup']} aria-label={label}>
            <Menu.RadioGroup
              value={value ?? any}
              onValueChange={(to: string) => onChange(to === any ? null : to)}
            >
              <Item value={any} name={anyWord} count={null} />
              <Menu.Separator className={menu['line']} />
              {open && <Options side={side} order={order} called={called} onTrouble={onTrouble} />}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** More than this nobody looks through: the others are found in the table. */
const mostOptions = 60;

function Options({
  side,
  order,
  called,
  onTrouble,
}: {
  side: Side;
  order: OverviewOrder;
  called: (key: string) => string;
  onTrouble: RaiseTrouble;
}) {
  const { overview: strings } = useStrings();
  const asked: OverviewOrder = { ...order, by: side, filter: { ...order.filter, [side]: null } };
  const answer = useAsked(JSON.stringify(asked), () => request('overview.read', asked), onTrouble);
  if (!answer) return null;
  const { tallies } = answer.value;
  if (tallies.length === 0) return <p className={styles['none']}>{strings.filterNone}</p>;
  return tallies
    .slice(0, mostOptions)
    .map(({ key, cases }) => (
      <Item key={key ?? ''} value={key ?? ''} name={called(key ?? '')} count={cases} />
    ));
}

function Item({ value, name, count }: { value: string; name: string; count: number | null }) {
  const { number } = useStrings();
  return (
    <Menu.RadioItem className={menu['item']} value={value} closeOnClick>
      <span className={styles['tick']}>
        <Menu.RadioItemIndicator>
          <svg className={menu['tick']} viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
            <path d="M3 8.5l3.5 3.5L13 5" />
          </svg>
        </Menu.RadioItemIndicator>
      </span>
      <span className={menu['name']}>{name}</span>
      {count !== null && <span className={styles['count']}>{number(count)}</span>}
    </Menu.RadioItem>
  );
}
