import type { Chapter } from './chapters';
import { textOf } from './read-markdown';

/** A heading of the guide, as the table of contents has it. */
export interface Section {
  /** Its element's id. */
  place: string;
  title: string;
}

export interface ListedChapter extends Section {
  sections: readonly Section[];
}

/** The id of the heading that is the nth block of a chapter. A chapter begins with its title, and is called by it. */
export const placeOf = (chapter: string, nth: number) => (nth === 0 ? chapter : `${chapter}.${nth}`);

/** The table of contents: each chapter with its sections. */
export function listed(chapters: readonly Chapter[]): ListedChapter[] {
  return chapters.map(({ id, blocks }) => {
    const headings = blocks.flatMap((block, nth) =>
      block.kind === 'heading' && block.level <= 2
        ? [{ place: placeOf(id, nth), title: textOf(block.inside) }]
        : [],
    );
    return { place: id, title: headings[0]?.title ?? '', sections: headings.slice(1) };
  });
}

/** The last of some places that lies at or above a line; the first where none does. `topOf` says where one lies. */
export function placeAt(places: readonly string[], topOf: (place: string) => number, line: number) {
  return places.findLast((place) => topOf(place) <= line) ?? places[0];
}
