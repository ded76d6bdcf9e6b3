import { expect, it } from 'vitest';
import { help } from './help';
import { commands, options } from './options';

it.each(['zh', 'en'] as const)('names every command and every option (%s)', (language) => {
  for (const command of commands) expect(help[language]).toContain(`\n  ${command} `);
  for (const option of Object.keys(options)) expect(help[language]).toContain(`--${option}`);
});
