import { request } from './bridge';

/** Tells main that this page has copied something: it is not to be suggested to the person who is here. */
export function tellCopies(): void {
  // What was copied is on the clipboard only after the event.
  const tell = () => setTimeout(() => void request('watch.copied'));
  document.addEventListener('copy', tell);
  document.addEventListener('cut', tell);
}
