import { Keys } from '../design/key-cap';
import { type CommandId, chordOf } from '../vocabulary/command-table';
import { capsOf } from './chords';

/** The keys of a command as caps; nothing where it has none. `count`: how many of them do something. */
export function CommandKeys({ id, count }: { id: CommandId; count?: number | undefined }) {
  const chord = chordOf(id);
  if (!chord) return null;
  return <Keys names={capsOf({ ...chord, keys: chord.keys.slice(0, count) })} />;
}
