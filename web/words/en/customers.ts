/** What the customers page says. */
export const customers = {
  title: 'Customers',
};
