import type { Shown } from '../paste/shown';
import type { Writer } from '../writer';
import { type Bringers, broughtText } from './brought-text';
import { calledBy, passedTo } from './whose-text';

/** How one of several errors stands to the others. */
export interface AmongOthers extends Pick<Shown, 'seen' | 'asked'> {
  /** What the errors are called that it comes from. */
  readonly bringers?: Bringers | undefined;
  /** Whether nothing needs doing about it, while something does about another. */
  readonly isHarmless?: boolean;
}

/** How it stands to the errors that are answered with it, and whose it is. */
export function severalOf({ consequence, whose, isBuilder }: Shown, writer: Writer, here: AmongOthers) {
  const { given, say, language, isCustomer } = writer;
  const follows = consequence && here.bringers && broughtText(consequence, here.bringers, language);
  const prevent = follows && (!isCustomer || isBuilder) && consequence.prevent && say(consequence.prevent);
  return {
    follows: given(follows || undefined, 'follows'),
    prevent: given(prevent || undefined, 'prevent'),
    whose: given(whose && calledBy(whose, language), 'whose'),
    passed_to: given(whose?.is === 'person' ? passedTo(whose.words) : undefined, 'passed_to'),
    harmless: here.isHarmless === true,
  };
}
