import { Fragment } from 'react';
import type { Source } from '../../catalog/source';
import { Facts } from '../design/facts';
import { useStrings } from '../text/strings-context';
import styles from './code-source.module.css';

/** Where a number and its name were read, and when. */
export function CodeSourceLine({ source }: { source: Source }) {
  const strings = useStrings().others;
  const { package: name, version, file, page } = source;
  const where = [name && `${name} ${version}`, file, page].filter((part) => part !== undefined);
  return (
    <p className={styles['source']}>
      <Facts
        items={where.map((part) => (
          <span key={part} className={styles['where']}>
            <Address text={part} />
          </span>
        ))}
      />{' '}
      <span className={styles['read']}>{strings.readOn(source.read)}</span>
    </p>
  );
}

/** An address may break after its slashes. */
function Address({ text }: { text: string }) {
  return text.split(/(?<=[^/]\/)(?=[^/])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one address, in its order
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
