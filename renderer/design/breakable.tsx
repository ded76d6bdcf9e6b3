import { Fragment } from 'react';

/** A long name that may break where a reader would split it: before a capital, after an underscore or hyphen. */
export function Breakable({ name }: { name: string }) {
  return name.split(/(?<=[a-z])(?=[A-Z])|(?<=[_-])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one name, in its order
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
