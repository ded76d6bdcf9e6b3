/** In text that leaves, brackets set a pseudonym apart; in the window its ground does. */
export function unbracketed(pseudonym: string): string {
  return pseudonym.replace(/[⟦⟧]/g, '');
}
