import { expect, it } from 'vitest';
import { autostartFile } from './autostart-file';

const comment = { en: 'Triage', zh: '诊断' };
const exec = (...command: string[]) =>
  autostartFile(command, comment)
    .split('\n')
    .find((line) => line.startsWith('Exec='));

it('starts the program at login, in both languages', () => {
  expect(autostartFile(['/opt/Errdesk/errdesk', '--hidden'], comment)).toBe(`[Desktop Entry]
Type=Application
Name=Errdesk
Comment=Triage
Comment[zh]=诊断
Exec=/opt/Errdesk/errdesk --hidden
Icon=errdesk
Terminal=false
X-GNOME-Autostart-enabled=true
`);
});

it.each([
  ['/home/li wei/Errdesk.AppImage', 'Exec="/home/li wei/Errdesk.AppImage"'],
  ['/home/客服/errdesk', 'Exec="/home/客服/errdesk"'],
  ['/a/100%/errdesk', 'Exec=/a/100%%/errdesk'],
  ['/a/$HOME`id`"x', 'Exec="/a/\\\\$HOME\\\\`id\\\\`\\\\"x"'],
  ['/a/back\\slash', 'Exec="/a/back\\\\\\\\slash"'],
])('quotes %s', (program, line) => {
  expect(exec(program)).toBe(line);
});
