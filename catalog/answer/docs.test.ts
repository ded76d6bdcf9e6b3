import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledTemplates } from './bundled';
import { checkTemplate } from './check';
import { filterNames, tagNames } from './engine';
import { fieldNames, partsOfType, variables } from './variables/variables';

const docs = readFileSync(join(import.meta.dirname, '../../docs/answers.md'), 'utf8');
const rows = docs.split('\n').filter((line) => line.startsWith('| `'));

describe('docs/answers.md', () => {
  it('lists the variables there are, as the window explains them', () => {
    const stated = rows.filter((row) => row.split(' | ').length === 3);
    const held = Object.entries(variables).map(
      ([name, { help, example }]) => `| \`${name}\` | ${help.en} | ${example} |`,
    );
    expect(stated).toEqual(held);
  });

  it('names every part, tag, filter, field and bundled template', () => {
    const names = [
      ...Object.values(partsOfType).flatMap(Object.keys),
      ...[...tagNames, ...filterNames, ...fieldNames, ...bundledTemplates.map(({ id }) => id)],
    ];
    expect(names.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });

  it('shows templates that pass the check', () => {
    const bodies = [...docs.matchAll(/```liquid\n([\s\S]*?)```/g)].map(([, body = '']) => body);
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) expect(checkTemplate(body)).toEqual([]);
  });
});
