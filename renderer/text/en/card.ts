export const card = {
  show: 'Show the answer',
  dismiss: 'Dismiss',
  justCopied: 'just copied',
  dismissedIn: (seconds: number) => `leaves in ${seconds} s`,
};

export type CardStrings = typeof card;
