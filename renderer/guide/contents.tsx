import { useStrings } from '../text/strings-context';
import styles from './contents.module.css';
import type { ListedChapter } from './sections';

/** The table of contents. The chapter that is read shows its sections. */
export function Contents({
  chapters,
  current,
}: {
  chapters: readonly ListedChapter[];
  current: string | undefined;
}) {
  const strings = useStrings().guide;
  return (
    <nav className={styles['contents']} aria-label={strings.contents}>
      <ol>
        {chapters.map(({ place, title, sections }) => {
          const isRead = current === place || sections.some((one) => one.place === current);
          return (
            <li key={place}>
              <Entry place={place} title={title} isCurrent={current === place} isChapter />
              {isRead && sections.length > 0 && (
                <ol>
                  {sections.map((one) => (
                    <li key={one.place}>
                      <Entry {...one} isCurrent={current === one.place} />
                    </li>
                  ))}
                </ol>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Entry({
  place,
  title,
  isCurrent,
  isChapter = false,
}: {
  place: string;
  title: string;
  isCurrent: boolean;
  isChapter?: boolean;
}) {
  return (
    <a
      className={isChapter ? styles['chapter'] : styles['section']}
      href={`#${place}`}
      aria-current={isCurrent ? 'location' : undefined}
    >
      {title}
    </a>
  );
}
