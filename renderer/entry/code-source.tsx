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
          <span key={part} className={styles['where']} title={part}>
            <Address text={shortCommit(part)} />
          </span>
        ))}
      />{' '}
      <span className={styles['read']}>{strings.readOn(source.read)}</span>
    </p>
  );
}

/** A commit by its first digits, by which it is found as well: the whole of it would be half of the address. */
const shortCommit = (text: string) => text.replace(/\b([0-9a-f]{10})[0-9a-f]{30}\b/g, '$1');

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
