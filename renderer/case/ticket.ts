import { editLimit } from '../../bridge/limits';
import type { Subject, SymptomSide } from '../../catalog/answer/subject';
import type { Language } from '../../catalog/schema';
import type { Missing } from '../../catalog/triage/result';

/** The fields of the case: the customer's name and the ticket. */
export interface CaseFields {
  customer: string;
  ticket: string;
}

export type AnswerLanguage = Language | 'both';

/**
 * What a person made of the answer. Each edit remembers in `of` the text it was made from, and counts only while that
 * is still what is written: if the subject changes and changes back, the edit is there again. After a restart `of` is null
 * for what was shown before, and becomes the text that is written then.
 */
export type Edits = Readonly<Partial<Record<AnswerLanguage, Edit>>>;
export interface Edit {
  of: string | null;
  text: string;
}

/** What a person noted on a paste. */
export interface Notes {
  /** Names of the steps that are done, or that were tried before. */
  ticked: readonly string[];
  /** What is hidden by hand, wherever it occurs. */
  hidden: readonly string[];
  /** Ids of the secrets that are let through. */
  spared: readonly string[];
  fields: CaseFields;
  /** The missing things that the answer asks for. */
  asked: readonly Missing['kind'][];
  /**
   * Id of what a person opened: of a finding or somebody else's error, or of an entry that is to be answered though it
   * was not found; `noneOfThese` where nothing that was found counts.
   */
  opened: string | null;
  /** Numbers of the paste that a person counts, though they were ruled out. */
  counted: readonly Counted[];
  /** Ids of the errors that the answer is about at once; null where nobody has said so. */
  together: readonly string[] | null;
  /** Which answer to the question of a symptom holds, by the symptom's id. */
  sides: Readonly<Partial<Record<string, SymptomSide>>>;
  /** What is answered, where it is not the usual. */
  subject: Subject['kind'] | null;
  /** The language of the answer, where it is not the usual. */
  language: AnswerLanguage | null;
  edits: Edits;
}

/** A number that a person counts as this entry. */
export interface Counted {
  entry: string;
  start: number;
  end: number;
}

/** Opened in place of everything that was found: it is answered as not listed. */
export const noneOfThese = 'none-of-these';

/** When an answer was copied, and which text. */
export interface Answered {
  /** Milliseconds since 1970. */
  at: number;
  text: string;
  /** How many values were replaced in it. */
  held: number;
}

/**
 * A paste of the day. It is told from others by its id and never by its text, so that nothing that was noted on it
 * reaches another customer who sends the same.
 */
export interface Ticket extends Notes {
  /** Never given twice. 0 is the empty sheet, which is in no list. */
  id: number;
  /** By which it was known before a restart. */
  key?: string;
  text: string;
  /** Name of the file it came from, without its folder. */
  name: string | null;
  /** How many tickets it could be read as; 0 where it is one. */
  perhaps: number;
  /** Whether a person types in it; otherwise it is shown with its marks. */
  writing: boolean;
  /** Whether only the lines that matter are shown. */
  folded: boolean;
  answered: Answered | null;
}

/** What was pasted, and how it is shown: nothing that is noted on it but what is hidden. */
export type Pasted = Pick<Ticket, 'id' | 'text' | 'name' | 'perhaps' | 'writing' | 'folded' | 'hidden'>;

const nothingNoted: Notes = {
  ticked: [],
  hidden: [],
  spared: [],
  fields: { customer: '', ticket: '' },
  asked: [],
  opened: null,
  counted: [],
  together: null,
  sides: {},
  subject: null,
  language: null,
  edits: {},
};

export function newTicket({
  perhaps = 0,
  ...of
}: Pick<Ticket, 'id' | 'text' | 'name' | 'writing'> & { perhaps?: number | undefined }): Ticket {
  return { ...nothingNoted, ...of, perhaps, folded: true, answered: null };
}

/** The sheet that waits for a paste. `text` is blank. */
export const emptySheet = (text: string): Ticket => newTicket({ id: 0, text, name: null, writing: true });

export const isBlank = (text: string) => text.trim() === '';

/** Whether a paste can be edited. A longer one is only shown. */
export const isEditable = ({ text }: Pick<Ticket, 'text'>) => text.length <= editLimit;

/** With one of several names more, or less where it is among them. */
export function toggled<T>(all: readonly T[], one: T): readonly T[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
}
