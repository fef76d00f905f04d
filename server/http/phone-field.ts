/** Phone numbers in requests, as people write them. */
import { type Phone, parsePhone } from '#core/phone.ts';
import { WrongFields } from './problem.ts';

/** The number in E.164; a national one is read in `country`. Throws `WrongFields` naming `path` when it is none. */
export function readPhone(path: string, text: string, country: string): Phone {
  const phone = parsePhone(text, country);
  if (phone) return phone;
  const message = `${JSON.stringify(text)} is no phone number. Write it with its country code, like +12125550101.`;
  throw new WrongFields([{ path, message }]);
}
