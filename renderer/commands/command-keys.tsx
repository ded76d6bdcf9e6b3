import { Keys } from '../design/key-cap';
import { capsOf } from './chords';
import { type CommandId, chordOf } from './table';

/** The keys of a command as caps; nothing where it has none. `count`: only so many of them do something. */
export function CommandKeys({ id, count }: { id: CommandId; count?: number | undefined }) {
  const chord = chordOf(id);
  if (!chord) return null;
  return <Keys names={capsOf({ ...chord, keys: chord.keys.slice(0, count) })} />;
}
