/** Comma-separated values: RFC 4180, and safe to open in a spreadsheet. */

/**
 * One line, ended by CRLF. A cell that a spreadsheet would read as a formula (OWASP's "CSV injection") gets an apostrophe
 * in front, which makes it text there; phone numbers, which begin with a plus, too.
 */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
