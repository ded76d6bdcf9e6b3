import type { HandedText } from '../../bridge/contract/handed';

/** Texts on their way to the window, of which it gets the first part and asks for the others. */
export interface Parcels {
  /** Takes the place of the text before: only one can be open. */
  pack(parts: readonly string[]): HandedText;
  /** A further part, from 0. Undefined where another text has come since, or this one has been read. */
  part(parcel: number, part: number): string | undefined;
}

export function createParcels(): Parcels {
  let newest: { id: number; rest: readonly string[] } = { id: 0, rest: [] };
  return {
    pack([text = '', ...rest]) {
      newest = { id: newest.id + 1, rest };
      return rest.length === 0 ? { text } : { text, more: { parcel: newest.id, parts: rest.length } };
    },
    part(parcel, part) {
      if (parcel !== newest.id) return undefined;
      const text = newest.rest[part];
      if (part === newest.rest.length - 1) newest = { ...newest, rest: [] };
      return text;
    },
  };
}
