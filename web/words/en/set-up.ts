/** What the set-up says. */
export const setUp = {
  title: 'Set up',
};
