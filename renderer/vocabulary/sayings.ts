import type { Toggle } from './switches';

/** Words for a command that means something else at the moment. */
export type Saying =
  | 'copy-question'
  | 'copy-anywhere'
  | 'next-to-answer'
  | 'fill-blank'
  | 'new-paste'
  | 'back-to-table'
  | 'open-ticket'
  | Toggle;
