/** The text of the file by which a free desktop starts a program at login. `command` is the program and its words. */
export function autostartFile(
  command: readonly string[],
  comment: Readonly<Record<'en' | 'zh', string>>,
): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Errdesk',
    `Comment=${comment.en}`,
    `Comment[zh]=${comment.zh}`,
    `Exec=${command.map(quoted).join(' ')}`,
    'Icon=errdesk',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/**
 * One word of a command. Quoting escapes what a shell would read, a percent sign would begin a field, and the file
 * itself takes a backslash for the beginning of an escape once more.
 */
function quoted(word: string): string {
  const plain = word.replaceAll('%', '%%');
  if (/^[\w@+=:,./%-]+$/.test(plain)) return plain;
  return `"${plain.replace(/["`$\\]/g, '\\$&')}"`.replaceAll('\\', '\\\\');
}
