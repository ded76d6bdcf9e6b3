import { cleanText } from '../forms/clean-text';

/** What is markup wherever it stands; a backslash only before something that it would spare, or that may follow. */
const signs = /[*`]|\\(?=[!-/:-@[-`{-~]|$)/gm;
/** What begins a list where it begins a line. */
const bullet = /^([ \t]*)(?=-(?:\s|$))/gm;
const number = /^([ \t]*\d{1,9})(?=\.(?:\s|$))/gm;

/** A value as answer text that reads as the value: its own stars, backticks and list markers mark nothing. */
export function escapeValue(value: string): string {
  return cleanText(value).replace(signs, '\\$&').replace(bullet, '$1\\').replace(number, '$1\\');
}
