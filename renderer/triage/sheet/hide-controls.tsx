import { type RefObject, useEffect, useRef, useState } from 'react';
import { canBeHidden, longestStretch } from '../../case/stretch';
import { Button } from '../../design/button';
import raised from '../../design/raised.module.css';
import { CommandKeys } from '../../keys/command-keys';
import { useStrings } from '../../text/strings-context';
import styles from './hide-controls.module.css';
import type { Selected } from './use-selected';

/** In pixels: the room that the button needs under the last selected line, and to its right. */
const height = 40;
const width = 96;

/** Beside what is selected. */
export function HideButton({
  selected: { left, bottom, room },
  onHide,
}: {
  selected: Selected;
  onHide: () => void;
}) {
  const strings = useStrings().paste;
  // Where there is no room below, it stands over the lines before.
  const top = bottom + height <= room.height ? bottom + 4 : Math.max(4, bottom - 20 - height);
  return (
    <div
      className={`${raised['popup']} ${styles['button']}`}
      style={{ top, left: Math.max(4, Math.min(left, room.width - width)) }}
    >
      <Button
        kind="quiet"
        // Pressing it must not take the selection away.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onHide}
      >
        {strings.hide} <CommandKeys id="hide-text" />
      </Button>
    </div>
  );
}

/** Takes a text that is typed, for whoever selects nothing. */
export function HideField({ onHide, onClose }: { onHide: (text: string) => void; onClose: () => void }) {
  const strings = useStrings().paste;
  const [text, setText] = useState('');
  const input = useFocus();
  const ready = canBeHidden(text);
  const hide = () => {
    if (ready) onHide(text.trim());
  };
  return (
    // Not a form: the page may send none.
    <div className={styles['field']}>
      <label htmlFor="hide-text">{strings.hideWhat}</label>
      <input
        id="hide-text"
        className="mono"
        type="text"
        maxLength={longestStretch}
        value={text}
        spellCheck={false}
        autoComplete="off"
        ref={input}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
          event.preventDefault();
          if (event.key === 'Enter') hide();
          else onClose();
        }}
      />
      <Button aria-disabled={!ready} onClick={hide}>
        {strings.hide}
      </Button>
      <Button kind="quiet" onClick={onClose}>
        {strings.dontHide}
      </Button>
    </div>
  );
}

/** A frame later: the palette that this was chosen in gives the focus back to where it was. */
function useFocus(): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => input.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return input;
}
