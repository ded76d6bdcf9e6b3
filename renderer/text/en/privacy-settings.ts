export const privacySettings = {
  privacySettings: {
    title: 'Privacy',
    kinds: {
      label: 'Also hide',
      add: 'Add a kind',
      pattern: (rank: number) => `Pattern of kind ${rank}`,
      name: { label: (rank: number) => `Name of kind ${rank}`, placeholder: 'Name' },
      placeholder: 'Regular expression',
      remove: (rank: number) => `Remove kind ${rank}`,
      hint: String.raw`For numbers of your own, for example Customer number and CUST-\d{6}. What a pattern matches is shown and sent as ⟦Customer number A⟧.`,
      problems: {
        unfinished: 'Not saved: it needs a name of up to 30 characters, without ⟦ ⟧, and a pattern.',
        blank: 'Not saved: this also matches nothing at all. Let it ask for a character, with + for *.',
        invalid: 'Not saved: this is no regular expression. Check its brackets and escapes.',
        'not-linear':
          'Not saved: look-around and back-references are not possible here. Write the pattern without them.',
      },
    },
    byHand: 'In a paste, select text and press B to hide it there.',
  },
};

export type PrivacySettingsStrings = typeof privacySettings;
