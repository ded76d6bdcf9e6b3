/** The code that is loaded after the window has opened: templates with their language and variables. */
export { answerOf } from './answer-of';
export { followingField, givenIn } from './given';
export { holesIn } from './holes';
export { letterOf } from './letter-of';
export { looksOf } from './looks';
export { ownWordsIn } from './own-words';
export { patched } from './patched';
export { stepsToPrepare } from './prepare';
