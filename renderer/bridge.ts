/** The one file of the window that touches the bridge. */
export const { request, on, onSelectionCopied } = window.errdesk;
