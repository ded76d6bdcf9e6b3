/** The content of a Linux autostart entry. `command` is the program and its arguments. */
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
 * One argument of a command. A percent sign would begin a field code, so it is doubled. What a shell would interpret
 * is escaped with backslashes, and these are doubled because the file format has escapes of its own.
 */
function quoted(word: string): string {
  const plain = word.replaceAll('%', '%%');
  if (/^[\w@+=:,./%-]+$/.test(plain)) return plain;
  return `"${plain.replace(/["`$\\]/g, '\\$&')}"`.replaceAll('\\', '\\\\');
}
