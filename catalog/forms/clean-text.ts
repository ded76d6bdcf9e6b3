/** Control characters, which nobody sees; a terminal's colours begin with one. Tabs and line feeds are kept. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/** With the `u` flag a whole pair is one character, so that only halves of one are matched. */
const halves = /[\ud800-\udfff]/gu;

/** The text as every form can contain it: lines end with line feeds, spaces indent them, no half characters. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(halves, '\ufffd')
    .split('\n')
    .map((row) => withoutEnd(row).replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '    ')))
    .join('\n');
}

/** The text without the spaces at its end. A regular expression would take quadratic time on many spaces. */
function withoutEnd(row: string): string {
  let length = row.length;
  while (length > 0 && ' \t'.includes(row.charAt(length - 1))) length--;
  return row.slice(0, length);
}
