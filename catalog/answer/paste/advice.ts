import type { Actor, Place, Text } from '../../schema';

/** A step that the paste suggests. */
export type Advice = Text & { actor: Actor; where?: readonly Place[]; unless?: string };
