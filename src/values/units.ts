declare const unit: unique symbol;
type Unit<Name extends string> = number & { readonly [unit]: Name };

/** A whole number of minutes. */
export type Minutes = Unit<"minutes">;
/** A whole number of euro cents. */
export type Cents = Unit<"cents">;
/** A civil day, as the number of days since 1 January 1970. */
export type Day = Unit<"day">;
/** A decimal number (days of work, a share) as a whole number of millionths. */
export type Millionths = Unit<"millionths">;

export const minutes = (value: number): Minutes => value as Minutes;
export const cents = (value: number): Cents => value as Cents;
export const day = (value: number): Day => value as Day;
export const millionths = (value: number): Millionths => value as Millionths;

/** One, in millionths. */
export const ONE = 1_000_000;
