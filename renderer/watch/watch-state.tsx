import { Menu } from '@base-ui/react/menu';
import { Icon } from '../design/icon-button';
import menu from '../design/menu.module.css';
import { useFocusBack } from '../design/use-focus-back';
import { CommandKeys } from '../keys/command-keys';
import { useAriaKeys } from '../keys/use-offers';
import { useWatch } from '../state/watch-context';
import { type Sign, saidState } from '../state/watch-words';
import { useStrings } from '../text/strings-context';
import { othersOf, type SwitchName, switches, toggleOf } from '../vocabulary/switches';
import styles from './watch-state.module.css';

/** The state of the watcher, as a button that switches it, and a menu with other switches. */
export function WatchState() {
  const {
    watch: { state },
    turn,
  } = useWatch();
  const { watch: strings } = useStrings();
  const ariaKeys = useAriaKeys();
  const { sign, words } = saidState(state, strings);
  const toggle = toggleOf(state);
  const back = useFocusBack();
  const passing = sign === 'skipped' || sign === 'unreadable' || sign === 'starting';
  return (
    <div className={styles['state']}>
      <button
        type="button"
        className={styles['toggle']}
        title={strings.switches[toggle]}
        aria-keyshortcuts={ariaKeys('watch')}
        onClick={() => turn(switches[toggle])}
      >
        <StateSign sign={sign} />
        {words}
      </button>
      <Menu.Root>
        <Menu.Trigger
          {...back.trigger}
          className={styles['more']}
          aria-label={strings.menu}
          title={strings.menu}
        >
          <Icon name="previous" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner side="top" align="start" sideOffset={4} className={menu['positioner']}>
            <Menu.Popup finalFocus={back.finalFocus} className={menu['popup']} aria-label={strings.menu}>
              <Item name={toggle} keyed />
              <Menu.Separator className={menu['line']} />
              {othersOf(state).map((name) => (
                <Item key={name} name={name} />
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <span className="visually-hidden" role="status">
        {passing ? words : ''}
      </span>
    </div>
  );
}

function Item({ name, keyed = false }: { name: SwitchName; keyed?: boolean }) {
  const { turn } = useWatch();
  const strings = useStrings().watch;
  return (
    <Menu.Item className={menu['item']} onClick={() => turn(switches[name])}>
      <span className={menu['name']}>{strings.switches[name]}</span>
      {keyed && <CommandKeys id="watch" />}
    </Menu.Item>
  );
}

/** Told apart by shape: full dot, two bars, dashed ring, ring, crossed ring. */
function StateSign({ sign }: { sign: Sign }) {
  return (
    <svg
      className={`${styles['sign']} ${styles[sign]}`}
      width="10"
      height="10"
      viewBox="0 0 10 10"
      aria-hidden="true"
    >
      {sign === 'on' && <circle cx="5" cy="5" r="4" fill="currentColor" />}
      {sign === 'paused' && <path d="M1.5 1h2.5v8H1.500zM6 1h2.500v8H6z" fill="currentColor" />}
      {(sign === 'skipped' || sign === 'starting') && <circle cx="5" cy="5" r="4" strokeDasharray="2 1.6" />}
      {sign === 'off' && <circle cx="5" cy="5" r="4" />}
      {sign === 'unreadable' && <path d="M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8M2 8l6-6" />}
    </svg>
  );
}
