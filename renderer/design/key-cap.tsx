import styles from './key-cap.module.css';

/** A key of the keyboard, as in "press Ctrl V". */
export function KeyCap({ name }: { name: string }) {
  return <kbd className={styles['cap']}>{name}</kbd>;
}

/** Several keys that are pressed together or in turn. */
export function Keys({ names }: { names: readonly string[] }) {
  return (
    <span className={styles['keys']}>
      {names.map((name) => (
        <KeyCap key={name} name={name} />
      ))}
    </span>
  );
}
