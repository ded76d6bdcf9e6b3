import type { Fact } from '../result';

export type FactKind = Fact['kind'];

/** How a paste states one kind of value. */
export interface FactRule {
  readonly kind: FactKind;
  /** In lower case. `at` is tried at the start of each of these strings. */
  readonly triggers: readonly string[];
  /** Sticky; its group `value` is what is stated. Must be linear. */
  readonly at: RegExp;
  /** Where the value begins before the trigger: tried on the text up to the end of what `at` found. */
  readonly before?: RegExp;
  /** Whether a match counts, where the pattern alone cannot decide; `before` is the text before it. */
  readonly accept?: (value: string, before: string) => boolean;
  /** Texts, and what is read of each. */
  readonly catches: readonly (readonly [text: string, value: string])[];
  /** Texts in which this rule reads nothing. */
  readonly leaves: readonly string[];
}

/**
 * The end of a heading, which may have its value on the next line: `【房间号】`; and `[Room ID]`, `**Room ID**` and
 * `### Room ID`, which always have it there.
 */
const heading = String.raw`(?:】[^\S\n]{0,3}[:：]?[^\S\n]{0,3}\n{0,2}|(?:\]|\*\*|(?<=(?:^|\n)#{1,6} ?[^\n]{0,24}))[^\S\n]{0,3}[:：]?[^\S\n]{0,3}\n{1,2})[^\S\n]{0,3}`;

/** What separates a name from its value. */
export const gap = String.raw`(?:${heading}|["'\x60\])】]{0,2}[^\S\n]{0,3}(?:=>|->|[:=：]|是|为)[^\S\n]{0,3}["'\x60]{0,2})`;

const version = String.raw`\d{1,3}(?:[._]\d{1,6}){0,3}`;

/** A product by its name, with the version behind it if there is one. */
export function named(names: string): RegExp {
  return new RegExp(String.raw`(?<value>(?:${names})(?: ?浏览器)?(?:[ /_]?v?${version})?)(?!\w|:\d\d)`, 'iy');
}

/** A product that is meant only where a version follows its name. */
export function versioned(names: string): RegExp {
  return new RegExp(`(?<value>(?:${names})(?: ?浏览器)?[ /]?v?${version})`, 'iy');
}

/** Accepts what is not in the middle of a word. */
export const aloneBefore = (_: string, before: string): boolean => !/[A-Za-z0-9_]$/.test(before);

/** What people and programs write where they know no id. */
const nothing =
  /^(?:null|undefined|none|nil|nan|string|number|true|false|unknown|empty|xxx+|-+|n\/?a|无|暂无|没有|未知|不详|不知道|不清楚|字符串|数字|整数|this|self|your.*|config|options|params|data)$/i;

/** Whether the value of an id’s key is an id, not a word of code or of a sentence. */
export function isId(value: string): boolean {
  return !nothing.test(value) && !/^[\w$]+\.[A-Za-z_$][\w$.]*$/.test(value) && !/^\*+$|x{4,}/i.test(value);
}
