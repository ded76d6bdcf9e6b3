import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type ListedChapter, placeAt } from './sections';

/** How far below the reader's edge a heading may be to count as the one that is read, in pixels. */
const margin = 48;

/** Which heading is being read. In another language, the reader stays there. */
export function usePlace(reader: RefObject<HTMLElement | null>, contents: readonly ListedChapter[]) {
  const [current, setCurrent] = useState(contents[0]?.place);
  const last = useRef(current);
  useLayoutEffect(() => {
    if (last.current !== contents[0]?.place) document.getElementById(last.current ?? '')?.scrollIntoView();
  }, [contents]);
  useEffect(() => {
    const element = reader.current;
    if (!element) return;
    const places = contents.flatMap(({ place, sections }) => [place, ...sections.map((one) => one.place)]);
    const topOf = (place: string) =>
      document.getElementById(place)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    const follow = () => {
      last.current = placeAt(places, topOf, element.getBoundingClientRect().top + margin);
      setCurrent(last.current);
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [reader, contents]);
  return current;
}
