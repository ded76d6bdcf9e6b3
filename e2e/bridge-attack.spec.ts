import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { requests } from '../bridge/contract';
import { attackRunning } from '../scripts/bench/attack/bridge.mjs';
import { allowed } from '../scripts/bench/attack/messages.mjs';
import { expect, launch, openedWindow, freshTest as test } from './errdesk';

// `npm run bench -- attack` does the same for longer.

test('hostile messages are answered, and change nothing but what they may', async ({ profile, folder }) => {
  expect(Object.keys(allowed).sort()).toEqual(Object.keys(requests).sort());
  const app = await launch({ profile, env: { HOME: folder, XDG_CONFIG_HOME: join(folder, 'config') } });
  const page = await openedWindow(app);
  const { tally, dialogs, ...rest } = await attackRunning(app, page, 300);
  expect(rest).toMatchObject({ polluted: [], revealed: 0, alive: true });
  expect([tally.unanswered, tally.odd]).toEqual([[], []]);
  expect(Object.keys(tally.refused)).toEqual(expect.arrayContaining(['bad-input', 'needs-gesture']));
  // A key was pressed three times.
  expect(dialogs).toBeLessThanOrEqual(6);
  await app.close();
  // The desktop's own libraries have caches there.
  expect(readdirSync(folder).filter((name) => name !== '.cache')).toEqual([]);
});
