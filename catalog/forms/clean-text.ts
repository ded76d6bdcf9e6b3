/** Neither seen nor meant; a terminal's colours begin with one. Tabs and line feeds stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/** With the `u` flag a whole pair is one character, so that only halves of one are matched. */
const halves = /[\ud800-\udfff]/gu;

/** The text as every form can carry it: line feeds alone end lines, spaces indent them, each character is one. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(halves, '\ufffd')
    .split('\n')
    .map((row) => withoutEnd(row).replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '    ')))
    .join('\n');
}

/** Without the spaces at the end. A pattern would look at each of many spaces from each of them. */
function withoutEnd(row: string): string {
  let length = row.length;
  while (length > 0 && ' \t'.includes(row.charAt(length - 1))) length--;
  return row.slice(0, length);
}
