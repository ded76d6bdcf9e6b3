export const guide = {
  guide: {
    /** What opens it, and the title of its window. */
    title: 'Guide',
    contents: 'Contents',
    find: 'Find in the guide',
    found: (nth: number, count: number) => (count === 0 ? 'not found' : `${nth} of ${count}`),
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
  },
};

export type GuideStrings = typeof guide;
