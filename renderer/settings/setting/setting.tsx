import { type ReactNode, useId } from 'react';
import { Button } from '../../design/button';
import { useStrings } from '../../text/strings-context';
import styles from './setting.module.css';
import { useTeam } from './use-team';

/** One or several settings with one label, and whether a team has set them. */
export function Setting({
  label,
  labels,
  names = [],
  children,
}: {
  label: string;
  /** Id of the field that the label is of, where there is one. */
  labels?: string;
  /** Of the settings, as in a file of settings. */
  names?: readonly string[];
  children: ReactNode;
}) {
  return (
    <>
      <dt className={styles['label']}>
        {labels === undefined ? label : <label htmlFor={labels}>{label}</label>}
        <FromTeam label={label} names={names} />
      </dt>
      <dd className={styles['value']}>{children}</dd>
    </>
  );
}

function FromTeam({ label, names }: { label: string; names: readonly string[] }) {
  const strings = useStrings().settings;
  const { settings, takeTeams } = useTeam();
  const ofTeam = settings.filter(({ name }) => names.includes(name));
  const otherwise = ofTeam.filter(({ inForce }) => !inForce).map(({ name }) => name);
  const said = useId();
  if (ofTeam.length === 0) return null;
  if (otherwise.length === 0) return <span className={styles['team']}>{strings.fromTeam}</span>;
  return (
    <span className={styles['team']}>
      <span id={said}>{strings.ownChoice}</span>
      <Button
        kind="quiet"
        className={styles['back'] ?? ''}
        aria-label={strings.backToTeamOf(label)}
        aria-describedby={said}
        onClick={() => takeTeams(otherwise)}
      >
        {strings.backToTeam}
      </Button>
    </span>
  );
}
