import type { OwnWords } from '../../../catalog/answer/wording/letter-words';
import type { Language } from '../../../catalog/schema';
import { Tick } from '../../design/tick';
import { useCatalog } from '../../state/catalog-context';
import { tagOf, useStrings } from '../../text/strings-context';
import { useLazyImport } from '../../timing/use-lazy-import';
import styles from './letter-words.module.css';

/** With the template language in it. */
const load = () => import('./letter-text');

const customers: Readonly<Record<Language, string>> = { zh: '李女士', en: 'Ms Li' };

/** A bundled answer with these words, which stand out in it. */
export function LetterPreview({
  language,
  words,
  named,
  blocked,
  onNamed,
}: {
  language: Language;
  words: OwnWords;
  /** Whether the customer's name is known. */
  named: boolean;
  /** Whether they cannot use the product. */
  blocked: boolean;
  onNamed: (named: boolean) => void;
}) {
  const strings = useStrings().answers;
  const catalog = useCatalog();
  const writer = useLazyImport(true, load);
  const pieces =
    writer?.letterOf(catalog, language, words, { customer: named ? customers[language] : '', blocked }) ?? [];
  return (
    <section className={styles['preview']} aria-labelledby="letter-preview">
      <header className={styles['head']}>
        <h3 id="letter-preview" className={styles['title']}>
          {strings.preview}
        </h3>
        <Tick label={strings.named} checked={named} onChange={onNamed} />
      </header>
      <section
        className={styles['letter']}
        lang={tagOf[language]}
        aria-label={strings.previewOf}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {pieces
          .map((piece, at) => ({ ...piece, at }))
          .map(({ text, ofTeam, at }) => (ofTeam ? <strong key={at}>{text}</strong> : text))}
      </section>
    </section>
  );
}
