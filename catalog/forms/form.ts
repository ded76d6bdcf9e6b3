/** The formats of an answer. `html` is one page that needs no other file. */
export const forms = ['text', 'html', 'markdown', 'jira', 'zendesk'] as const;
export type Form = (typeof forms)[number];
