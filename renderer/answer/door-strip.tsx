import { Popover } from '@base-ui/react/popover';
import type { Leak } from '../../catalog/door/door';
import { Icon } from '../design/icon-button';
import panel from '../design/panel.module.css';
import { useFocusBack } from '../design/use-focus-back';
import { useStrings } from '../text/strings-context';
import { useAnnounced } from '../timing/use-announced';
import styles from './door-strip.module.css';
import type { Draft } from './use-draft';
import { useLeaks } from './use-leaks';

/** How many secrets the strip names. Opened, it lists all of them. */
const mostNamed = 2;

/** How many secrets are listed when it is opened. More than a person goes through one by one. */
const mostListed = 100;

/**
 * Says what will be replaced when the answer is sent. Opened, it lets single values through. It asks main by itself: what
 * main tells concerns nothing else, and would otherwise have all of Triage rendered again after each letter.
 */
export function DoorStrip({ draft }: { draft: Draft }) {
  const strings = useStrings().answer.door;
  const { answer, language, triage } = draft;
  const leaks = useLeaks(answer.textIn(language), language, triage);
  if (leaks) return <KnownLeaks key={draft.of} leaks={leaks} draft={draft} />;
  return <p className={styles['strip']}>{strings.tooLong}</p>;
}

function KnownLeaks({ leaks, draft }: { leaks: readonly Leak[]; draft: Draft }) {
  const { answer, intake } = useStrings();
  const { spared } = draft;
  const back = useFocusBack();
  const strings = answer.door;
  const withheld = leaks.filter(({ id }) => !spared.includes(id));
  const through = leaks.length - withheld.length;
  const nameOf = ({ kind, pseudonym }: Leak) => `${strings.kind(intake.secretKinds[kind])} ${pseudonym}`;
  const named = withheld.slice(0, mostNamed).map(nameOf).join(strings.and);
  const more = withheld.length > mostNamed ? ` ${strings.more(withheld.length - mostNamed)}` : '';
  const said = [
    withheld.length > 0 && `${strings.replaced(withheld.length)}${named}${more}`,
    through > 0 && strings.sentAsIs(through),
  ]
    .filter(Boolean)
    .join(strings.besides);
  const announced = useAnnounced(said);
  return (
    <>
      <span className="visually-hidden" role="status">
        {announced}
      </span>
      {leaks.length > 0 && (
        <Popover.Root>
          <Popover.Trigger {...back.trigger} className={styles['strip']}>
            <span className={styles['said']}>{said}</span>
            <Icon name="next" />
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Positioner side="top" align="start" sideOffset={4} className={panel['positioner']}>
              <Popover.Popup finalFocus={back.finalFocus} className={panel['popup']}>
                <Popover.Title className={panel['title']}>{strings.title}</Popover.Title>
                <ul className={styles['leaks']}>
                  {leaks.slice(0, mostListed).map((leak) => (
                    <LeakRow key={leak.id} leak={leak} draft={draft} />
                  ))}
                </ul>
                {leaks.length > mostListed && <p>{strings.more(leaks.length - mostListed)}</p>}
              </Popover.Popup>
            </Popover.Positioner>
          </Popover.Portal>
        </Popover.Root>
      )}
    </>
  );
}

function LeakRow({ leak: { id, kind, shown, pseudonym }, draft }: { leak: Leak; draft: Draft }) {
  const { answer, intake } = useStrings();
  const isSpared = draft.spared.includes(id);
  return (
    <li className={styles['leak']}>
      <span className={styles['kind']}>{intake.secretKinds[kind]}</span>
      <span className={styles['shown']}>
        <span className={isSpared ? '' : styles['gone']} title={shown}>
          {shown}
        </span>
        {!isSpared && (
          <span>
            <span className="visually-hidden">{answer.door.becomes} </span>
            <span className={styles['pseudonym']}>{pseudonym}</span>
          </span>
        )}
      </span>
      <label className={styles['spare']}>
        <input type="checkbox" checked={isSpared} onChange={() => draft.spare(id)} />
        <span>
          {answer.door.spare}
          <span className="visually-hidden"> {shown}</span>
        </span>
      </label>
    </li>
  );
}
