import type { Span } from '../result';

/** Words before a state that make it the time of something else. */
const before =
  /\b(?:when|whenever|while|once|after|if|even if)\s(?:(?:the|my|our|an?|it|its|their|your)\s)?(?:\w+\s){0,2}$|\b(?:due to|because of)\s(?:\w+\s){0,2}$|(?:由于|因为)[^，。]{0,4}$/i;
/** Words behind it that do. */
const behind = /^(?:了|掉)?(?:之后|以后|后|时候?|的时候|的情况下|状态下)(?!面|台|者|来)/;

/** In UTF-16 units: how much text before a state is looked at. */
const look = 40;

/** Whether a state is only said as the time at which something else happens. */
export function isCircumstance(text: string, state: Span, { start, end }: Span): boolean {
  return (
    before.test(text.slice(Math.max(start, state.start - look), state.start)) ||
    behind.test(text.slice(state.end, end))
  );
}
