import { observeElementRect, type Rect, type Virtualizer } from '@tanstack/react-virtual';

type Sheet = Virtualizer<HTMLDivElement, Element>;

let last: Rect = { width: 0, height: 0 };

/** As large as the sheet before: most are, and then the first rows are there without asking for a layout. */
export const likelyRect = (): Rect => last;

export function observeSheet(sheet: Sheet, tell: (rect: Rect) => void) {
  return observeElementRect(sheet, (rect) => {
    last = rect;
    tell(rect);
  });
}
