import { polyphonic } from 'pinyin-pro';
import { expect, it } from 'vitest';

// The table ships instead of the library: 6,763 characters in 30 KB, against a dictionary of words in 400 KB.
const header = `// Readings of the characters of GB 2312, as "syllable characters", parted by commas; ü is written v.
// Written by pinyin-table.test.ts from pinyin-pro (MIT): \`npx vitest run catalog/search/pinyin-table.test.ts -u\`.
`;

function* charactersOfGb2312(): Generator<string> {
  const decoder = new TextDecoder('gbk');
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (/^\p{Script=Han}$/u.test(character)) yield character;
    }
  }
}

function table(): string {
  const syllables = new Map<string, string>();
  for (const character of charactersOfGb2312()) {
    const readings = polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? [];
    for (const reading of new Set(readings.map((each) => each.replaceAll('ü', 'v')))) {
      if (/^[a-z]+$/.test(reading)) syllables.set(reading, (syllables.get(reading) ?? '') + character);
    }
  }
  const lines = new Map<string, string[]>();
  for (const [syllable, characters] of [...syllables].sort()) {
    const initial = syllable.charAt(0);
    lines.set(initial, [...(lines.get(initial) ?? []), `${syllable} ${characters}`]);
  }
  const strings = [...lines.values()].map((line) => `  '${line.join(',')}',\n`);
  return `${header}export const pinyinTable = [\n${strings.join('')}];\n`;
}

it('is what pinyin-pro says', async () => {
  await expect(table()).toMatchFileSnapshot('./pinyin-table.ts');
});
