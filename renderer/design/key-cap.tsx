import styles from './key-cap.module.css';
import { useIsMac } from './mac-context';

const onMac: Record<string, string> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

/** A key of the keyboard, as in "press Ctrl V"; on macOS with the sign that is on the key there. */
export function KeyCap({ name }: { name: string }) {
  const isMac = useIsMac();
  return <kbd className={styles['cap']}>{(isMac && onMac[name]) || name}</kbd>;
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
