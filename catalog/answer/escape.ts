/** What begins a list where it begins a line. */
const marker = /^(\s*)(\d{1,9}(?=[.)](?:\s|$))|(?=[-+*](?:\s|$)))/gm;
/** What is markup wherever it stands; a backslash only before something that it would spare. */
const signs = /[*`]|\\(?=[!-/:-@[-`{-~]|$)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gmu;

/** A value as answer text that reads as the value: its own stars, backticks and list markers mark nothing. */
export function escapeValue(value: string): string {
  return value
    .replace(signs, '\\$&')
    .replace(marker, (_, blank: string, digits: string) => `${blank}${digits}\\`);
}
