/** About how wide a text is, in halves of a Han character: a Latin letter is one. */
export const widthOf = (text: string) => text.length + (text.match(/[^\0-\u2fff]/g)?.length ?? 0);
