import { languages } from '../../catalog/languages';
import type { Language } from '../../catalog/schema';
import { type Block, readMarkdown } from './read-markdown';

/** A file of the guide. */
export interface Chapter {
  /** The file's name without its ending. It is the same in both languages. */
  id: string;
  blocks: readonly Block[];
}

/** The files that the repository shows, in its folder docs/guide, by path. */
const files = import.meta.glob<string>('../../docs/guide/*/[0-9]-*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const pictures = import.meta.glob<string>('../../docs/guide/pictures/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The chapter that a path leads to, as a link of the guide writes it. */
export const idOf = (path: string) => /([^/]*)\.md$/.exec(path)?.[1] ?? '';

/** The chapters of a language, in the order of their numbers. */
function chaptersIn(language: Language): Chapter[] {
  return Object.entries(files)
    .filter(([path]) => path.split('/').at(-2) === language)
    .map(([path, text]) => ({ id: idOf(path), blocks: readMarkdown(text) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

export const chapters = Object.fromEntries(
  languages.map((language) => [language, chaptersIn(language)]),
) as Record<Language, Chapter[]>;

/** The address of a picture that the guide names by its path; undefined where there is none. */
export const pictureAt = (path: string) => pictures[path.replace(/^\.\.\//, '../../docs/guide/')];
