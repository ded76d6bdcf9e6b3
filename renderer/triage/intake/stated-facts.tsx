import type { Fact } from '../../../catalog/triage/result';
import { unbracketed } from '../../case/pseudonym';
import { useStrings } from '../../text/strings-context';
import styles from './stated-facts.module.css';

const rows = [
  ['sdk', ['sdk', 'version']],
  ['environment', ['browser', 'os', 'platform', 'device']],
  ['app', ['app']],
  ['user', ['user']],
  ['room', ['room']],
  ['time', ['time', 'zone']],
] as const satisfies readonly (readonly [string, readonly Fact['kind'][]])[];

/** The facts that the paste states, as they were written; of each kind the most likely one. */
export function StatedFacts({ facts }: { facts: readonly Fact[] }) {
  const strings = useStrings().intake;
  const shown = rows.flatMap(([row, kinds]) => {
    const values = distinct(kinds.flatMap((kind) => facts.find((fact) => fact.kind === kind)?.text ?? []));
    return values.length > 0 ? [{ row, values }] : [];
  });
  if (shown.length === 0) return <p>{strings.nothingRead}</p>;
  return (
    <dl className={`${styles['facts']} selectable`}>
      {shown.map(({ row, values }) => (
        <div key={row} className={styles['row']}>
          <dt>{strings.rows[row]}</dt>
          <dd title={values.join(' ')}>
            {values.map((value) => (
              <span key={value} className={styles['value']}>
                {value}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Leaves out what another value contains, such as the version that follows a product's name. */
function distinct(values: readonly string[]): string[] {
  return values
    .filter((value, at) => !values.some((other, index) => index !== at && other.includes(value)))
    .map(unbracketed);
}
