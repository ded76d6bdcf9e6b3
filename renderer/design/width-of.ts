import type { CSSProperties } from 'react';

/** About how wide a text is, in halves of a Han character: a Latin letter is one. */
export const widthOf = (text: string) => text.length + (text.match(/[^\0-\u2fff]/g)?.length ?? 0);

/** Tells a style sheet how wide a text in bold is, so that one without room can be smaller rather than cut. */
export const emsOf = (text: string) => ({ '--ems': widthOf(text) * emsOfHalf }) as CSSProperties;

/** How wide half a Han character is in bold, with what a letter is wider on average. */
const emsOfHalf = 0.56;
