/** Where a message begins, below the head that was cut off. */
export interface MessageStart {
  /** An offset of the view. */
  readonly at: number;
  /** Older mails stand below newer ones, and messages of a chat above. */
  readonly kind: 'mail' | 'chat';
}
