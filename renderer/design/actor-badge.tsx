import type { Actor } from '../../catalog/schema';
import { useStrings } from '../text/strings-context';
import styles from './actor-badge.module.css';

/** Who has to do a step. Support, which is the reader, is filled. Actors have no colours. */
export function ActorBadge({ actor }: { actor: Actor }) {
  const strings = useStrings();
  return (
    <span className={`${styles['badge']} ${actor === 'support' ? styles['support'] : ''}`}>
      {strings.actors[actor]}
    </span>
  );
}
