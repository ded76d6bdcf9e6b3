import type { Hole } from './variables/hole';

/** What a variable can be. */
export type Value = string | boolean | Hole | Item | readonly (string | Item)[];

/** A value with parts. Printed as a whole, it is its `text`, `about` or `title`. */
export class Item {
  [part: string]: Value | (() => string);

  constructor(parts: Readonly<Record<string, Value>>) {
    Object.assign(this, parts);
  }

  toString(): string {
    return String(this['text'] ?? this['about'] ?? this['title'] ?? '');
  }
}
