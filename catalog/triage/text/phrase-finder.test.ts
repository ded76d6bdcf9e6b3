import { expect, it } from 'vitest';
import { PhraseFinder } from './phrase-finder';

const finder = new PhraseFinder<string>([
  ['mic', 'mic'],
  ['occup*', 'occupied'],
  ['房间id', 'room id'],
  ['in use', 'occupied'],
  ['in use', 'taken'],
]);

function found(text: string): string[] {
  const hits: string[] = [];
  finder.scan(text, (meaning, start, end) => hits.push(`${meaning}=${text.slice(start, end)}`));
  return hits;
}

it.each([
  ['the mic is Occupied', ['mic=mic', 'occupied=Occupied']],
  ['dynamic mice', []],
  ['openMicNow MIC_OCCUPIED', ['mic=Mic', 'mic=MIC', 'occupied=OCCUP']],
  ['房间ID 和房间 id', ['room id=房间ID', 'room id=房间 id']],
  ['in use', ['occupied=in use', 'taken=in use']],
])('finds whole words in %j', (text, hits) => expect(found(text)).toEqual(hits));
