/** In text that is sent, brackets set a pseudonym apart; in the window its background does. */
export function unbracketed(pseudonym: string): string {
  return pseudonym.replace(/[⟦⟧]/g, '');
}
