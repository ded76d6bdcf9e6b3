import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

/** `blank`: in place of the primary one, while something has to be filled in first. */
type Kind = 'primary' | 'plain' | 'quiet' | 'blank';

/** 28 high. One primary a window: the answer. */
export function Button({
  kind = 'plain',
  className,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { kind?: Kind }) {
  return (
    <button type="button" className={`${styles['button']} ${styles[kind]} ${className ?? ''}`} {...rest} />
  );
}
