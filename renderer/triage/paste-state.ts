/** What lies at the left. `writing`: a person types in it; otherwise it is shown with its marks. */
export interface Paste {
  text: string;
  /** Name of the file it came from, without its folder. */
  name: string | null;
  writing: boolean;
  /** Pastes that newer ones took the place of, latest last: none is lost by pasting over it. */
  earlier: { text: string; name: string | null }[];
}

export const noPaste: Paste = { text: '', name: null, writing: true, earlier: [] };

export type PasteAction =
  | { do: 'take'; text: string; name: string | null }
  | { do: 'type'; text: string }
  | { do: 'edit' }
  | { do: 'done' }
  | { do: 'clear' }
  | { do: 'bring-back' };

/** Pastes kept to be brought back, and their length together in UTF-16 units. */
const earlierAtMost = 20;
const unitsAtMost = 32 * 1024 * 1024;

export function pasteAfter(paste: Paste, action: PasteAction): Paste {
  switch (action.do) {
    case 'take':
      return { text: action.text, name: action.name, writing: false, earlier: withPresent(paste) };
    case 'type':
      return { ...paste, text: action.text, writing: true };
    case 'edit':
      return { ...paste, writing: true };
    case 'done':
      return { ...paste, writing: paste.text.trim() === '' };
    case 'clear':
      return { ...noPaste, earlier: withPresent(paste) };
    case 'bring-back': {
      const last = paste.earlier.at(-1);
      if (!last) return paste;
      // The present one goes to the far end, so that bringing back again and again passes through all of them.
      const present = paste.text.trim() === '' ? [] : [{ text: paste.text, name: paste.name }];
      return { ...last, writing: false, earlier: [...present, ...paste.earlier.slice(0, -1)] };
    }
  }
}

function withPresent({ text, name, earlier }: Paste): Paste['earlier'] {
  if (text.trim() === '') return earlier;
  const kept: Paste['earlier'] = [];
  let units = 0;
  for (const one of [...earlier, { text, name }].reverse().slice(0, earlierAtMost)) {
    units += one.text.length;
    // The latest is kept however long it is.
    if (kept.length > 0 && units > unitsAtMost) break;
    kept.unshift(one);
  }
  return kept;
}
