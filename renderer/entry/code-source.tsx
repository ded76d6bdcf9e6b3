import type { CodeSource } from '../../catalog/pack/codes';
import { Facts } from '../design/facts';
import { useStrings } from '../text/strings-context';
import styles from './code-source.module.css';

/** Where a number and its name were read, and when. */
export function CodeSourceLine({ source }: { source: CodeSource }) {
  const strings = useStrings().others;
  const where = 'page' in source ? [source.page] : [`${source.package} ${source.version}`, source.file];
  return (
    <p className={styles['source']}>
      <Facts
        items={[
          ...where.map((part) => (
            <span key={part} className={styles['where']}>
              {part}
            </span>
          )),
          strings.readOn(source.read),
        ]}
      />
    </p>
  );
}
