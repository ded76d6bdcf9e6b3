import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './icon-button.module.css';

const paths = {
  previous: <path d="M4 10l4-4 4 4" />,
  next: <path d="M4 6l4 4 4-4" />,
  panel: (
    <>
      <rect x="2.25" y="3.25" width="11.5" height="9.5" rx="1.5" />
      <path d="M6 3.5v9" />
    </>
  ),
  more: <path d="M3.25 8h.01M8 8h.01M12.75 8h.01" />,
  pin: (
    <>
      <path d="M5.5 2.5h5M6.25 2.5v4L4 9.25h8L9.75 6.5v-4" />
      <path d="M8 9.25v4.25" />
    </>
  ),
  left: <path d="M10 4L6 8l4 4" />,
  right: <path d="M6 4l4 4-4 4" />,
  narrower: <path d="M4 8h8" />,
  wider: <path d="M4 8h8M8 4v8" />,
  copy: (
    <>
      <rect x="5.75" y="5.75" width="7.5" height="8" rx="1" />
      <path d="M10.25 3.25v-1h-7.5v8h1" />
    </>
  ),
  columns: (
    <>
      <rect x="2.25" y="3.25" width="11.5" height="9.5" rx="1.5" />
      <path d="M6 3.5v9M10 3.5v9" />
    </>
  ),
  ownWindow: (
    <>
      <path d="M7 3.25H3.75a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1V9" />
      <path d="M9.75 2.75h3.5v3.5M13 3L8.25 7.75" />
    </>
  ),
  keepOnTop: (
    <>
      <path d="M5.25 2.75h5.5M6.25 3v4L4 9.75h8L9.75 7V3" />
      <path d="M8 10v3.75" />
    </>
  ),
  remove: <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="M10.2 10.2L14 14" />
    </>
  ),
} satisfies Record<string, ReactNode>;
export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles['icon']} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {paths[name]}
    </svg>
  );
}

/** A button with only an icon. Its name is read out and shown on hover. */
export function IconButton({
  icon,
  label,
  ...rest
}: { icon: IconName; label: string } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" className={styles['button']} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
