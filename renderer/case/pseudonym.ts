import type { Language } from '../../catalog/schema';
import { pseudonymLabels } from '../../catalog/triage/secrets/kinds';

const byEnglish = new Map(Object.values(pseudonymLabels).map((label) => [label.en, label]));

/**
 * A text with its pseudonyms as a person reads them in the window. In text that is sent, brackets set a pseudonym apart;
 * in the window its background does.
 */
export function unbracketed(text: string, language: Language): string {
  return text
    .replace(/⟦([^⟦⟧\n]{1,40}) ([A-Z]+)⟧/g, (_, label: string, letters: string) => {
      return `${byEnglish.get(label)?.[language] ?? label} ${letters}`;
    })
    .replace(/[⟦⟧]/g, '');
}
