import { editLimit } from '../../bridge/limits';

/** A paste, and what a person noted on it. */
interface Kept {
  text: string;
  /** Name of the file it came from, without its folder. */
  name: string | null;
  /** Names of the steps that are done, or that were tried before. */
  ticked: readonly string[];
  /** What a person hides by hand, wherever it occurs. */
  hidden: readonly string[];
  /** The fields of the case: the customer's name and the ticket. */
  fields: CaseFields;
}

export interface CaseFields {
  customer: string;
  ticket: string;
}

/** The paste on the left side. `writing`: a person types in it; otherwise it is shown with its marks. */
export interface Paste extends Kept {
  writing: boolean;
  /**
   * Ids of the secrets that a person lets through. They are forgotten with the paste, and not brought back with it.
   */
  spared: readonly string[];
  /** Earlier pastes, the latest last: pasting over something does not lose it. */
  earlier: Kept[];
}

/** Whether a paste can be edited. A longer one is only shown. */
export const isEditable = ({ text }: Pick<Paste, 'text'>) => text.length <= editLimit;

const noFields: CaseFields = { customer: '', ticket: '' };
const nothing: Kept = { text: '', name: null, ticked: [], hidden: [], fields: noFields };
export const noPaste: Paste = { ...nothing, writing: true, spared: [], earlier: [] };

export type PasteAction =
  | { do: 'take'; text: string; name: string | null }
  | { do: 'type'; text: string }
  | { do: 'edit' }
  | { do: 'done' }
  | { do: 'clear' }
  | { do: 'tick'; step: string }
  | { do: 'give'; field: keyof CaseFields; value: string }
  | { do: 'hide'; stretch: string }
  | { do: 'show'; stretch: string }
  | { do: 'spare'; leak: string }
  | { do: 'bring-back' };

/** How many earlier pastes are kept, and how long they may be together, in UTF-16 units. */
const earlierAtMost = 20;
const unitsAtMost = 32 * 1024 * 1024;

/**
 * The paste after an action. It is in one of two modes, and the actions change between them:
 *
 *     writing  --done-->  marked up    (unless it is blank: there would be nothing to show)
 *     marked up  --edit (unless it is too long), type, clear-->  writing
 *     any  --take, bring-back-->  marked up
 *
 * What a person noted (`ticked`, `hidden`, `fields`) belongs to one paste: it is kept while that is edited, goes with it into
 * `earlier`, and comes back with it. `spared` is the exception. Letting a secret through is a decision for the text at
 * hand, and must be made again whenever a paste comes back.
 */
export function pasteAfter(paste: Paste, action: PasteAction): Paste {
  switch (action.do) {
    case 'take':
      return { ...newly(action), writing: false, spared: [], earlier: withPresent(paste) };
    case 'type':
      // Whoever empties the field and starts again writes another paste: the steps of the old one are not done in it.
      return {
        ...paste,
        ...(blank(action) ? { ...nothing, spared: [] } : {}),
        text: action.text,
        writing: true,
      };
    case 'edit':
      return isEditable(paste) ? { ...paste, writing: true } : paste;
    case 'done':
      return { ...paste, writing: blank(paste) };
    case 'clear':
      return { ...noPaste, earlier: withPresent(paste) };
    case 'tick':
      return { ...paste, ticked: toggled(paste.ticked, action.step) };
    case 'give':
      return { ...paste, fields: { ...paste.fields, [action.field]: action.value } };
    case 'hide':
      return { ...paste, hidden: [...new Set([...paste.hidden, action.stretch])] };
    case 'show':
      return { ...paste, hidden: paste.hidden.filter((stretch) => stretch !== action.stretch) };
    case 'spare':
      return { ...paste, spared: toggled(paste.spared, action.leak) };
    case 'bring-back': {
      const last = paste.earlier.at(-1);
      if (!last) return paste;
      // The present paste goes to the other end of the list, so that bringing back again and again shows all of them
      // in turn.
      const present = blank(paste) ? [] : [kept(paste)];
      return { ...last, writing: false, spared: [], earlier: [...present, ...paste.earlier.slice(0, -1)] };
    }
  }
}

const blank = ({ text }: { text: string }) => text.trim() === '';
const kept = ({ text, name, ticked, hidden, fields }: Kept): Kept => ({ text, name, ticked, hidden, fields });
const newly = ({ text, name }: Pick<Kept, 'text' | 'name'>): Kept => ({ ...nothing, text, name });

function toggled(all: readonly string[], one: string): readonly string[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
}

function withPresent(paste: Paste): Kept[] {
  if (blank(paste)) return paste.earlier;
  const latest: Kept[] = [];
  let units = 0;
  for (const one of [...paste.earlier, kept(paste)].reverse().slice(0, earlierAtMost)) {
    units += one.text.length;
    // The latest is kept however long it is.
    if (latest.length > 0 && units > unitsAtMost) break;
    latest.unshift(one);
  }
  return latest;
}
