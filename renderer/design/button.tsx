import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

type Kind = 'primary' | 'plain' | 'quiet';

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
