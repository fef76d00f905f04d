/** What a notification says when nothing could be read of it. */
export const push = { title: 'phonebook', somethingNew: 'There is something new in your inbox.' };
