/** A reference that leads nowhere or an id that is there twice: where it is, and how to correct it. */
export interface BrokenReference {
  path: string;
  problem: string;
}
