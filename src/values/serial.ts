import { day, type Day } from "./units";

const EPOCH_1900 = -25569; // Day of serial 0 from 1 March 1900 on.
const EPOCH_1904 = -24107;
/** 31 December 2199. */
const LAST = day(84005);
/** 1 January 1900. */
const FIRST = day(-25567);

/**
 * The day of an Excel serial number, its time of day cut off. The 1900 system counts a 29 February
 * 1900 that never was: serial 60 is no day, and those before it are one less far.
 * Undefined outside 1 January 1900 to 31 December 2199.
 */
export function dayOfSerial(serial: number, date1904: boolean): Day | undefined {
  const whole = Math.floor(serial);
  if (date1904) return whole < 0 ? undefined : inRange(whole + EPOCH_1904);
  if (whole === 60) return undefined;
  return inRange(whole < 60 ? whole + EPOCH_1900 + 1 : whole + EPOCH_1900);
}

/** The serial number of a day in the 1900 system. */
export function serialOfDay(of: Day): number {
  const serial = of - EPOCH_1900;
  return serial <= 60 ? serial - 1 : serial;
}

/** The day itself where a register may hold it. */
export function inRange(of: number): Day | undefined {
  return of >= FIRST && of <= LAST ? day(of) : undefined;
}
