import { Component, type RefObject } from 'react';

interface Kept {
  /** Id of the paste that is shown, and whether a person types in it. */
  of: number;
  writing: boolean;
  result: RefObject<HTMLElement | null>;
}

/**
 * Takes the focus to the result before what has it goes with its paste; from there `useArrivalFocus` brings it to where
 * it belongs. To remove an element that has the focus has the browser lay out the page as it is half way through the
 * change. A class, since React tells no function what is about to be removed.
 */
export class FocusKeeper extends Component<Kept> {
  override getSnapshotBeforeUpdate(before: Kept): null {
    const { of, writing } = this.props;
    const { current } = before.result;
    const { activeElement } = document;
    const goes =
      (of !== before.of && current !== activeElement && current?.contains(activeElement)) ||
      (before.writing && (of !== before.of || !writing) && activeElement?.matches('[data-takes-errors]'));
    if (goes) current?.focus({ preventScroll: true });
    return null;
  }

  /** React asks for it beside the other. */
  override componentDidUpdate(): void {}

  override render(): null {
    return null;
  }
}
