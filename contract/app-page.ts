/** What the app's files and the server that sends them agree on. */

/** The one Trusted Types policy that the server's answers allow: it names the service worker's file, nothing else. */
export const TRUSTED_TYPES_POLICY = 'phonebook';
