import type { Language } from '../../../catalog/schema';
import type { Fact } from '../../../catalog/triage/result';
import { unbracketed } from '../../case/pseudonym';
import { useCopy } from '../../entry/use-copy';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { useLanguage, useStrings } from '../../text/strings-context';
import styles from './facts-strip.module.css';

/** Two lines of three, in the order of the columns. */
const cells = [
  ['sdk', ['sdk', 'version']],
  ['app', ['app']],
  ['room', ['room']],
  ['environment', ['browser', 'os', 'platform', 'device']],
  ['user', ['user']],
  ['time', ['time', 'zone']],
] as const satisfies readonly (readonly [string, readonly Fact['kind'][]])[];

/** The facts that the paste states, as they were written; of each kind the most likely one. A click copies. */
export function FactsStrip({
  facts,
  onTrouble,
}: {
  /** Null while the paste is being read. */
  facts: readonly Fact[] | null;
  onTrouble: RaiseTrouble;
}) {
  const strings = useStrings().intake;
  const language = useLanguage();
  const { copy } = useCopy(onTrouble);
  return (
    <dl className={`${styles['facts']} selectable`} aria-label={strings.read}>
      {cells.map(([name, kinds]) => (
        <Cell
          key={name}
          name={name}
          values={facts && valuesOf(facts, kinds, language)}
          hint={strings.copyFact}
          onCopy={(text) => void copy(text)}
        />
      ))}
    </dl>
  );
}

function Cell({
  name,
  values,
  hint,
  onCopy,
}: {
  name: (typeof cells)[number][0];
  values: readonly string[] | null;
  hint: string;
  onCopy: (text: string) => void;
}) {
  const strings = useStrings().intake;
  const said = values?.join(', ') ?? '';
  return (
    <div className={styles['cell']}>
      <dt>{strings.rows[name]}</dt>
      <dd>
        {said === '' ? (
          <span className={styles['none']}>{values && '–'}</span>
        ) : (
          <button
            type="button"
            className={styles['value']}
            title={`${said}\n${hint}`}
            onClick={() => onCopy(said)}
          >
            {shown[name]?.(said) ?? said}
          </button>
        )}
      </dd>
    </div>
  );
}

/** What is shown of a value that would have no room. The whole is in the title, and is copied. */
const shown: Partial<Record<(typeof cells)[number][0], (text: string) => string>> = {
  time: (text) => shortTime(text),
  // Of a browser's version the first two numbers.
  environment: (text) => text.replace(/(\d+\.\d+)(?:\.\d+)+/g, '$1'),
};

/** Month, day and clock: what tells one report of a day from another. */
const shortTime = (text: string) =>
  text
    .replace(/^\d{4}[-/.](?=\d)/, '')
    .replace(/(\d[:：]\d{2}[:：]\d{2})[.,]\d+/, '$1')
    .replace(/(\d)T(\d)/, '$1 $2');

/** Leaves out what another value contains, such as the version that follows a product's name. */
function valuesOf(facts: readonly Fact[], kinds: readonly Fact['kind'][], language: Language): string[] {
  const texts = kinds.flatMap((kind) => facts.find((fact) => fact.kind === kind)?.text ?? []);
  return texts
    .filter((text, at) => !texts.some((other, index) => index !== at && other.includes(text)))
    .map((text) => unbracketed(text, language));
}
