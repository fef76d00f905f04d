/** The sample salon's customers. Names as they come: long, short, of many scripts, and one that means harm. */
import type { Phone } from '#core/phone.ts';

export type Person = {
  readonly phone: Phone;
  /** Undefined: a number nobody has put a name to. */
  readonly name: string | undefined;
  readonly notes: string | undefined;
  /** Comes often: has bookings beside those of her thread. */
  readonly isRegular: boolean;
};

/** A name that would be a program if it were ever put into a page as one. */
export const HOSTILE_NAME = '<img src=x onerror=alert(1)>';
export const LONG_NAME = 'Bartholomew Featherstonehaugh-Cholmondeley-Worthington III of Upper Saddle River';
export const RTL_NAME = 'نور الهدى العلي';

const NAMES: readonly (readonly [name: string | undefined, notes?: string])[] = [
  ['Dana Whitfield', 'Fine hair, side part. Allergic to PPD. Coffee with oat milk.'],
  ['Priya Raghunathan', 'Every six weeks. Gloss 8.1.'],
  ['Chloé Lefèvre'],
  ['Søren Bækgaard', 'Number 3 on the sides.'],
  ['Mateo Hernández Ruiz'],
  ['Aaliyah Johnson', 'Box braids out on Thursdays. Likes it quiet.'],
  ['Nguyễn Thị Minh Khai'],
  ['李雪梅'],
  ['Юлия Ковалёва'],
  [RTL_NAME],
  ['יעל כהן'],
  [LONG_NAME],
  [HOSTILE_NAME],
  ['Siobhán O’Brien', 'Wedding on the 12th of next month.'],
  ['Kwame Asante'],
  ['Zoë Müller-Lüdenscheid'],
  ['Tom Becker', 'Emma’s dad. She hates the clippers.'],
  ['Camila Souza'],
  ['Fatima Zahra El Amrani'],
  ['Jamal Washington'],
  ['Hana Kim'],
  ['Grace Mbeki'],
  ['Oliver Grant'],
  ['Lucía Fernández'],
  ['Hannah'],
  [undefined],
  [undefined],
];
const REGULARS = 21;

export const PEOPLE: readonly Person[] = NAMES.map(([name, notes], i) => ({
  phone: `+1917555${String(101 + i * 3).padStart(4, '0')}`,
  name,
  notes,
  isRegular: i < REGULARS,
}));

/** The customer of that name. Throws when there is none. */
export function personCalled(name: string): Person {
  const found = PEOPLE.find((person) => person.name === name);
  if (!found) throw new Error(`no sample customer is called ${name}`);
  return found;
}

/** The two that nobody knows: one asks for something, one sells something. */
export const STRANGERS: readonly Person[] = PEOPLE.filter(({ name }) => name === undefined);
