/** The page before all others. */
export const signIn = {
  title: 'Sign in',
  explain: 'Paste the token that the server printed at its first start, or text #login from your phone for a link.',
  token: 'Token',
  signIn: 'Sign in',
  wrong: 'This token is not the right one. Copy it again from the server, or text #login for a link.',
  refused: 'You were signed out: the token has changed.',
};
