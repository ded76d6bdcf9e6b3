import { useEffect, useState } from 'react';
import type { AnswerSettings } from '../../../bridge/contract/templates';
import {
  bundledWords,
  nameMarks,
  type OwnWord,
  ownWordNames,
} from '../../../catalog/answer/wording/letter-words';
import type { Language } from '../../../catalog/schema';
import { Segment } from '../../design/segment';
import { tagOf, useLanguage, useStrings } from '../../text/strings-context';
import { Setting } from '../setting/setting';
import { SettingList } from '../setting/setting-list';
import { LetterPreview } from './letter-preview';
import styles from './letter-words.module.css';

type Words = AnswerSettings['words'];

const idOf = (word: OwnWord) => `words-${word}`;

/** As the contract has it, whose parser the window does not load. */
const longest = 300;

/** What a team says in every answer, in its own words, and beside it what comes of it. */
export function LetterWords({
  words,
  signing,
  onSigning,
  onChange,
}: {
  words: Words;
  signing: Language | undefined;
  onSigning: () => void;
  onChange: (words: Words) => void;
}) {
  const strings = useStrings().answers;
  const ofWindow = useLanguage();
  const [language, setLanguage] = useState(signing ?? ofWindow);
  useEffect(() => {
    if (signing === undefined) return;
    document.getElementById(idOf('signature'))?.focus();
    onSigning();
  }, [signing, onSigning]);
  const [named, setNamed] = useState(true);
  const [blocked, setBlocked] = useState(false);
  const change = (word: OwnWord, text: string) =>
    onChange({ ...words, [language]: { ...words[language], [word]: text } });
  return (
    <section className={styles['words']} aria-labelledby="wording">
      <div className={styles['fields']}>
        <WordingHead language={language} onLanguage={setLanguage} />
        <p className={styles['hint']}>{strings.wordingHint}</p>
        <SettingList>
          {ownWordNames.map((word) => (
            <WordField
              key={`${language} ${word}`}
              word={word}
              language={language}
              saved={words[language][word] ?? ''}
              onChange={(text) => change(word, text)}
              onFocus={() => {
                if (word === 'greeting' || word === 'greetingNamed') setNamed(word === 'greetingNamed');
                if (word === 'thanks' || word === 'regret') setBlocked(word === 'regret');
              }}
            />
          ))}
        </SettingList>
      </div>
      <LetterPreview {...{ language, named, blocked }} words={words[language]} onNamed={setNamed} />
    </section>
  );
}

function WordingHead({
  language,
  onLanguage,
}: {
  language: Language;
  onLanguage: (language: Language) => void;
}) {
  const strings = useStrings().answers;
  return (
    <header className={styles['head']}>
      <h3 id="wording" className={styles['title']}>
        {strings.wording}
      </h3>
      <Segment
        label={strings.wordingLanguage}
        value={language}
        options={[
          { value: 'zh', label: strings.languages.zh, lang: tagOf.zh },
          { value: 'en', label: strings.languages.en, lang: tagOf.en },
        ]}
        onChange={onLanguage}
      />
    </header>
  );
}

/** Saved while it is typed, so that going elsewhere loses nothing. */
function WordField({
  word,
  language,
  saved,
  onChange,
  onFocus,
}: {
  word: OwnWord;
  language: Language;
  saved: string;
  onChange: (text: string) => void;
  onFocus: () => void;
}) {
  const strings = useStrings().answers;
  const [text, setText] = useState(saved);
  const id = idOf(word);
  const hint = strings.wordHints[word]?.(nameMarks[language]);
  const field = {
    ...{ id, className: styles['field'], lang: tagOf[language], value: text, maxLength: longest },
    ...{ spellCheck: false, autoComplete: 'off', onFocus },
    ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }),
    onChange({ target }: { target: { value: string } }) {
      setText(target.value);
      onChange(target.value);
    },
  };
  return (
    <Setting label={strings.words[word]} labels={id} names={[`answers.words.${language}.${word}`]}>
      {word === 'signature' ? (
        <textarea {...field} rows={2} placeholder={strings.noSignature} />
      ) : (
        <input {...field} type="text" placeholder={bundledWords[language][word]} />
      )}
      {hint !== undefined && <p id={`${id}-hint`}>{hint}</p>}
    </Setting>
  );
}
