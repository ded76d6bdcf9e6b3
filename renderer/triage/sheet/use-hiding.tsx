import { type RefObject, useState } from 'react';
import { HideButton, HideField } from './hide-controls';
import { useSelected } from './use-selected';

/** How a person hides a text of the sheet: what is selected, or what is typed where nothing is. */
export function useHiding(
  sheet: RefObject<HTMLElement | null>,
  raw: string,
  onHide: (stretch: string) => void,
) {
  const { selected, take } = useSelected(sheet, raw);
  const [asks, setAsks] = useState(false);
  const backToSheet = () => sheet.current?.focus({ preventScroll: true });
  const hide = (stretch: string | null) => {
    if (stretch === null) return setAsks(true);
    setAsks(false);
    // What had the focus is about to go.
    backToSheet();
    onHide(stretch);
  };
  const run = () => hide(take());
  const close = () => {
    setAsks(false);
    backToSheet();
  };
  return {
    run,
    controls: asks ? (
      <HideField onHide={hide} onClose={close} />
    ) : (
      selected && <HideButton selected={selected} onHide={run} />
    ),
  };
}
