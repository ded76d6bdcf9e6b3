import { useCallback } from 'react';
import type { AnswerSettings } from '../../bridge/contract/templates';
import type { ReadPaste } from '../case/read-paste';
import type { Ticket } from '../case/ticket';
import { useCatalog } from '../state/catalog-context';
import { useTemplates } from '../state/templates-context';
import { useLanguage } from '../text/strings-context';
import type { Letter } from './writing/letter-of';

/** Writes the answer to a ticket that is not shown. */
export type WriteLetter = (read: ReadPaste, ticket: Ticket) => Letter;

/** Loads what writes answers to many tickets. */
export function useLetters(settings: AnswerSettings): () => Promise<WriteLetter> {
  const catalog = useCatalog();
  const { chosenFor: templateFor } = useTemplates();
  const windowLanguage = useLanguage();
  return useCallback(async () => {
    const { letterOf } = await import('./writing/writer');
    const sources = { catalog, settings, templateFor, windowLanguage, day: new Date() };
    return (read, ticket) => letterOf(read, ticket, sources);
  }, [catalog, settings, templateFor, windowLanguage]);
}
