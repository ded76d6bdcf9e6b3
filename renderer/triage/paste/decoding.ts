/** What the worker that decodes a dropped file answers: parts of its text, then how it ended. */
export type Decoded = { part: string } | { end: 'whole' | 'not-text' | 'unreadable' };
