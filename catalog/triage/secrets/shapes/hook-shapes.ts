import { charSet } from '../char-sets';
import { list } from '../list';
import type { Shape } from './shape';

/** Addresses to which anybody may send who knows their end. */
export const hookShapes: readonly Shape[] = [
  {
    kind: 'token',
    starts: list(`
      hooks.slack.com/services/, hooks.slack.com/workflows/, hooks.slack.com/triggers/,
      discord.com/api/webhooks/, discordapp.com/api/webhooks/, api.telegram.org/bot,
      outlook.office.com/webhook/, webhook.office.com/webhookb2/, /open-apis/bot/v2/hook/,
      /open-apis/bot/hook/, /cgi-bin/webhook/send?key=, /robot/send?access_token=
    `),
    body: charSet(/[\w.~:/?#@!$&*+=%-]/),
    least: 8,
    isAddress: true,
  },
];
