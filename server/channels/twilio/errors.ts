/** Twilio's error codes: whether trying again can help, and what they mean in words for the owner. */

export type Refusal = {
  /** Trying again cannot help. */
  readonly isPermanent: boolean;
  /** One sentence for the thread: what failed and what to do. */
  readonly words: string;
};

/** What an error code means, or, for a code we do not know, what the HTTP status lets us say. */
export function refusalOf(code: number | undefined, httpStatus: number): Refusal {
  const known = code === undefined ? undefined : CODES.get(code);
  if (known && code !== undefined) return { isPermanent: known.isPermanent, words: `Not sent: ${known.why} (Twilio ${code})` };
  return {
    isPermanent: !isPassing(httpStatus),
    words: `Not sent: ${whyOf(httpStatus)} (${code === undefined ? 'HTTP' : `Twilio ${code}, HTTP`} ${httpStatus})`,
  };
}

/** What the error code of a delivery receipt means, in words for the owner. */
export function receiptWords(code: number): string {
  return `Not delivered: ${CODES.get(code)?.why ?? 'the carrier did not say why.'} (Twilio ${code})`;
}

type Known = { readonly isPermanent: boolean; readonly why: string };

// https://www.twilio.com/docs/api/errors
const CODES: ReadonlyMap<number, Known> = new Map([
  ...permanent('Twilio refuses the account SID or auth token. Check both.', 20003),
  ...permanent('the Twilio account is suspended. Look into the Twilio console.', 30002),
  ...permanent('the text was empty.', 21602),
  ...permanent('the text was too long.', 21617, 21658),
  ...permanent('this is no valid phone number.', 21211),
  ...permanent("the business's number cannot send from this Twilio account. Check TWILIO_PHONE_NUMBER.", 21212, 21601, 21606, 21659, 21660),
  ...permanent('Twilio may not text this country. Allow it under Messaging, Geo permissions, in the Twilio console.', 21408),
  ...permanent('a Twilio trial account texts verified numbers only. Verify this number, or upgrade the account.', 21608),
  ...permanent('this customer opted out with a word like STOP. Only a START from them allows texts again.', 21610),
  ...permanent("there is no way from the business's number to this one. Call instead.", 21612),
  ...permanent('this number cannot receive texts, it may be a landline. Call instead.', 21614, 21635, 30006),
  ...permanent('this number does not exist or is out of service.', 30005),
  ...permanent('a carrier took it for spam. Check the wording, and the registration of the number at Twilio.', 30007),
  ...permanent('the number is not registered for business texts in the US. Register it in the Twilio console.', 30032, 30034),
  ...permanent('it could not be delivered in time.', 30036),
  ...permanent('Twilio took it for fraud and blocked it. Look into the Twilio console.', 30450),
  ...permanent('Twilio held it back because of the rules for texts to this number.', 30610, 30640),
  ...passing('too many texts at once; it is tried again.', 20429, 21611, 30001),
  ...passing('the phone was off or out of reach.', 30003),
  ...passing('the phone or its carrier blocked it.', 30004),
  ...passing('the carrier did not say why.', 30008),
]);

function permanent(why: string, ...codes: readonly number[]): [number, Known][] {
  return codes.map((code) => [code, { isPermanent: true, why }]);
}

function passing(why: string, ...codes: readonly number[]): [number, Known][] {
  return codes.map((code) => [code, { isPermanent: false, why }]);
}

function isPassing(httpStatus: number): boolean {
  return httpStatus === 408 || httpStatus === 425 || httpStatus === 429 || httpStatus >= 500;
}

function whyOf(httpStatus: number): string {
  if (httpStatus === 401 || httpStatus === 403) return 'Twilio refuses the account SID or auth token. Check both.';
  if (isPassing(httpStatus)) return 'Twilio cannot take texts right now.';
  if (httpStatus >= 300 && httpStatus < 400) return 'the address of Twilio leads elsewhere. Check TWILIO_API_URL.';
  return 'Twilio refused it.';
}
