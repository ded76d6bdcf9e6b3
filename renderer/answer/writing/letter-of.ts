import type { AnswerSettings } from '../../../bridge/contract/templates';
import type { Subject } from '../../../catalog/answer/subject';
import type { Template } from '../../../catalog/answer/template';
import { languageOfText } from '../../../catalog/answer/wording/language-of';
import type { Language } from '../../../catalog/schema';
import { judged } from '../../case/judged';
import { openIndex } from '../../case/open-index';
import type { ReadPaste } from '../../case/read-paste';
import type { AnswerLanguage, Ticket } from '../../case/ticket';
import { togetherIn } from '../../case/together';
import type { LoadedCatalog } from '../../state/catalog-context';
import { usualLanguage } from '../usual-language';
import { textOf } from './answer-edits';
import { answerOf } from './answer-of';
import { excerptOf } from './excerpt-of';
import { givenIn } from './given';
import { subjectsOf } from './subjects';

/** What an answer is written from, besides its ticket. */
export interface LetterSources {
  catalog: LoadedCatalog;
  settings: AnswerSettings;
  templateFor: (kind: Subject['kind']) => Template;
  /** Of answers to what says nothing in words. */
  windowLanguage: Language;
  day: Date;
}

export interface Letter {
  /** As answer text. */
  text: string;
  language: AnswerLanguage;
}

/** The answer to a ticket as it would be shown, with what a person has noted on it and written in it. */
export function letterOf(
  read: ReadPaste,
  ticket: Ticket,
  { catalog, settings, templateFor, windowLanguage, day }: LetterSources,
): Letter {
  const { byId, packs, faults, symptoms } = catalog;
  const seen = judged(read, ticket, byId);
  const index = openIndex(seen, ticket.opened);
  const { ticked, sides, fields } = ticket;
  const together = togetherIn(seen, ticket, byId);
  const all = subjectsOf({ ...seen, byId, faults, symptoms, openIndex: index, together, ticked, sides });
  const subject = all.find(({ kind }) => kind === ticket.subject) ?? all[0];
  const missing = seen.triage.missing.filter(({ kind }) => ticket.asked.includes(kind));
  const { words, audience, length } = settings;
  const excerpt = excerptOf(seen, index);
  const template = templateFor(subject.kind);
  const given = givenIn(fields, { day, excerpt });
  const written = answerOf(subject, missing, {
    ...{ template, packs, faults, audience, length, words },
    fields: given,
  });
  const language =
    ticket.language ?? usualLanguage(settings.language, languageOfText(read.raw), windowLanguage);
  return { text: textOf(ticket.edits, written, language), language };
}
