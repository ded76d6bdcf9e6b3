export const clipboardSettings = {
  clipboardSettings: {
    title: 'Clipboard',
    watch: 'Watch the clipboard',
    on: 'On',
    off: 'Off',
    watchHint:
      'When you copy a known error in another program, Errdesk suggests its entry. Text only; content marked as secret is skipped.',
    notify: 'Notify with',
    ways: { system: 'System notification', card: 'Card in the corner', window: 'Window only' },
    wayHints: {
      system: 'Respects do not disturb. Where the desktop has no notifications, a card is shown.',
      card: 'A small card that leaves after 8 seconds and takes no focus.',
      window: 'Only a line above the footer of this window.',
    },
    least: 'Minimum certainty',
    confidences: { certain: 'Certain only', likely: 'Certain and likely' },
    leastHint: 'How sure a finding must be.',
    others: "Other people's errors, too",
    othersHint:
      'Also suggests errors of browsers, systems and other SDKs whose meaning is known. They are far more common.',
    shortcut: {
      label: 'Global shortcut',
      none: 'None',
      press: 'Press the keys',
      clear: 'Clear',
      hint: 'Opens what you copied, from any program, whether it is watched or not.',
      recording: 'Two of Ctrl, Alt and Shift with a key, or a function key. Esc leaves it as it is.',
      taken: 'Another program has this shortcut. Choose another.',
    },
    ignore: {
      label: 'Never suggest',
      add: 'Add a rule',
      pattern: (rank: number) => `Rule ${rank}`,
      remove: (rank: number) => `Remove rule ${rank}`,
      hint: 'Regular expressions. Text matching a rule is ignored.',
      problems: {
        invalid: 'Not saved: this is no regular expression. Check its brackets and escapes.',
        'not-linear':
          'Not saved: look-around and back-references are not possible here. Write the rule without them.',
      },
    },
    background: 'In the background',
    stay: 'Stay in the tray when the window is closed',
    stayHint: 'While the clipboard is watched. Quit in the tray or the File menu ends Errdesk.',
    noTray: 'No tray was found on this desktop: closing the window ends Errdesk.',
    atLogin: 'Start when I log in',
    hidden: 'Start without a window',
  },
};

export type ClipboardSettingsStrings = typeof clipboardSettings;
