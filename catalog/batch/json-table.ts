import { type Table, tableOf } from './table';

/** Objects that have more keys together are no rows of one table. */
const mostColumns = 200;

/** The table that a text of JSON is: an array, or an object on each line. Undefined where it is neither. */
export function jsonTable(text: string): Table | undefined {
  const items = itemsIn(text.replace(/^\ufeff/, '').trim());
  if (!items || items.length === 0) return undefined;
  if (items.every((item) => typeof item === 'string'))
    return tableOf(
      ['text'],
      items.map((item) => [item]),
      '',
    );
  const objects = items.filter(isObject);
  if (objects.length !== items.length) return undefined;
  const headings = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  if (headings.length > mostColumns) return undefined;
  return tableOf(
    headings,
    objects.map((object) => headings.map((heading) => cellOf(object[heading]))),
    '',
  );
}

function itemsIn(text: string): unknown[] | undefined {
  if (text.startsWith('[')) {
    const value = jsonIn(text);
    return Array.isArray(value) ? value : undefined;
  }
  if (!text.startsWith('{')) return undefined;
  const items: unknown[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    const value = jsonIn(line);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
