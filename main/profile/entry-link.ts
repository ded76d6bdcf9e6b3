/** `errdesk://entry/<sdk>/<table>/<key>`: opens an entry, from a ticket, a browser or a command line. */
const entryLink = /^errdesk:\/\/entry\/([\w.~/-]{1,200})$/;

/** The entry's id; undefined when `word` is no such link. Anyone may have written it, so it is only looked up. */
export function entryOfLink(word: string): string | undefined {
  return entryLink.exec(word)?.[1];
}
