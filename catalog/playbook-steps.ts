import type { Actor, Fault, Text } from './schema';

const toDeveloper = /请开发者|\bask the developer\b/i;

/**
 * The checks of a fault as steps, and who does each. They are written for support and name the developer where it is the
 * developer's; what is for a vendor or for support to look into, support checks.
 */
export function playbookSteps({ checklist, actor }: Fault): { actor: Actor; text: Text }[] {
  const usual = actor === 'vendor' ? 'support' : actor;
  return checklist.map(({ actor: own, zh, en }) => ({
    actor: own ?? (toDeveloper.test(zh) || toDeveloper.test(en) ? 'developer' : usual),
    text: { zh, en },
  }));
}
