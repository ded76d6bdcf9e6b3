import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

/** `blank`: instead of the primary one, while a hole has to be filled first. */
type Kind = 'primary' | 'plain' | 'quiet' | 'blank';

/** 28 pixels high. A window has one primary button: the one that copies the answer. */
export function Button({
  kind = 'plain',
  className,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { kind?: Kind }) {
  return (
    <button type="button" className={`${styles['button']} ${styles[kind]} ${className ?? ''}`} {...rest} />
  );
}
