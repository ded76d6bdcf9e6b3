import { useState } from 'react';
import type { Case } from '../../catalog/cases/case';
import { useStrings } from '../text/strings-context';
import styles from './case-detail.module.css';
import type { CaseActs } from './use-case-acts';

/** Note and tags of a case. They are written when the field is left, or with Enter in the tags. */
export function CaseNotes({ one, acts }: { one: Case; acts: CaseActs }) {
  const strings = useStrings().cases;
  const [note, setNote] = useState(one.note);
  const [tags, setTags] = useState(one.tags.join(', '));
  const writeTags = () => {
    const list = tagsIn(tags);
    if (list.join(', ') !== one.tags.join(', ')) void acts.change({ tags: list });
  };
  return (
    <>
      <dt>
        <label htmlFor="case-note">{strings.note}</label>
      </dt>
      <dd>
        <textarea
          id="case-note"
          className={styles['note']}
          rows={3}
          maxLength={20_000}
          placeholder={strings.noteHint}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          onPaste={(event) => event.stopPropagation()}
          onBlur={() => note !== one.note && void acts.change({ note })}
        />
      </dd>
      <dt>
        <label htmlFor="case-tags">{strings.tags}</label>
      </dt>
      <dd>
        <input
          id="case-tags"
          className={styles['tags']}
          placeholder={strings.tagsHint}
          value={tags}
          maxLength={400}
          spellCheck={false}
          onChange={({ target }) => setTags(target.value)}
          onPaste={(event) => event.stopPropagation()}
          onBlur={writeTags}
          onKeyDown={({ key }) => key === 'Enter' && writeTags()}
        />
      </dd>
    </>
  );
}

function tagsIn(text: string): string[] {
  const parts = text.split(/[,，、]/).map((part) => part.trim().slice(0, 40));
  return [...new Set(parts.filter(Boolean))].slice(0, 20);
}
