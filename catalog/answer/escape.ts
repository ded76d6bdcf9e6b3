import { cleanText } from '../forms/clean-text';

/** What is markup anywhere. A backslash is one only before a sign that it would escape, or at the end of a line. */
const signs = /[*`]|\\(?=[!-/:-@[-`{-~]|$)/gm;
/** What begins a list at the start of a line. */
const bullet = /^([ \t]*)(?=-(?:\s|$))/gm;
const number = /^([ \t]*\d{1,9})(?=\.(?:\s|$))/gm;

/** A value as answer text: escaped, so that its stars, backticks and list markers are read as themselves. */
export function escapeValue(value: string): string {
  return cleanText(value).replace(signs, '\\$&').replace(bullet, '$1\\').replace(number, '$1\\');
}
