/** What a text names and no calendar, clock or list of services knows: to be asked about rather than passed over. */
import type { Request, Unsure, When } from '#core/reading.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';

/** Over the text with marks: what was a day is covered. */
const NO_DAY = new RegExp(
  [
    `\\b${MONTH},? (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?! ?(?:[ap]m|:|people|kids))`,
    `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}(?! i\\b)`,
    '\\b(?:3[2-9]|[4-9]\\d)(?:st|nd|rd|th)\\b(?! (?:street|st\\b|ave|avenue|floor|birthday))',
    '(?<![\\d/$])\\d{1,2}/\\d{1,2}(?![\\d/])',
    '\\b(?:on|for|by|before|after|until|the day of) (?:my|his|her|our|their) (?:birthday|anniversary|day off|payday)\\b',
    '\\b(?:on|next|this|coming) (?!(?:birth|holi|every|mid|work|pay|week|some|all|to|yester)day)[a-z]{2,9}d[ay]{2}s?\\b',
  ].join('|'),
);
const NO_CLOCK =
  /(?<![\d:/.])(?:(?:2[5-9]|[3-9]\d):\d\d|\d{1,2}:[6-9]\d)(?![\d:])|\bat (?:2[5-9]|[3-9]\d)\b(?= ?(?:$|[.,!?]|on\b|◇|please|tomorrow))/;

/** `marked` is the text with its days and times covered; `isTorn`: it names several services equally well. */
export function unsureOf(marked: string, { when }: Request, isTorn: boolean): readonly Unsure[] {
  return [
    ...(!saysDay(when) && NO_DAY.test(marked) ? (['day'] as const) : []),
    ...(!saysClock(when) && NO_CLOCK.test(marked) ? (['clock'] as const) : []),
    ...(isTorn ? (['service'] as const) : []),
  ];
}

function saysDay({ days, dayRange, isEarliest }: When): boolean {
  return days.length > 0 || dayRange !== undefined || isEarliest;
}

function saysClock({ clocks, clockRange, shift }: When): boolean {
  return clocks.length > 0 || clockRange !== undefined || shift !== undefined;
}
