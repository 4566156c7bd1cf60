/** The few functions of Excel that the formulas use, in the names and with the commas of the file format. */
export const text = (value: string): string => `"${value}"`;

export const NOTHING = text("");

/** What a formula says where a cell must be looked at before anything can be worked out. */
export const TO_READ = text("à relire");

export const when = (test: string, then: string, otherwise: string): string =>
  `IF(${test},${then},${otherwise})`;

/** The first case that holds, else the last value. */
export const cases = (list: readonly (readonly [test: string, then: string])[], rest: string) =>
  list.reduceRight((otherwise, [test, then]) => when(test, then, otherwise), rest);

export const and = (...tests: readonly string[]): string => `AND(${tests.join(",")})`;
export const or = (...tests: readonly string[]): string => `OR(${tests.join(",")})`;
export const isNumber = (value: string): string => `ISNUMBER(${value})`;
export const isEmpty = (value: string): string => `${value}=""`;
export const isOneOf = (value: string, choices: readonly string[]): string =>
  or(...choices.map((choice) => `${value}=${text(choice)}`));

type Criterion = readonly [column: string, criterion: string];

export const count = (...criteria: readonly Criterion[]): string =>
  `COUNTIFS(${criteria.flat().join(",")})`;

export const sum = (column: string, ...criteria: readonly Criterion[]): string =>
  `SUMIFS(${[column, ...criteria.flat()].join(",")})`;

/** The cell of a column in the row where another column holds the key; an error where none does. */
export const lookUp = (column: string, key: string, keys: string): string =>
  `INDEX(${column},MATCH(${key},${keys},0))`;

export const notAfter = (day: string): string => `"<"&INT(${day})+1`;
export const notBefore = (day: string): string => `">="&INT(${day})`;

/**
 * Half away from zero, as money and hours are rounded here. The inner rounding takes away what a
 * double adds to or takes from an exact half.
 */
export const round = (value: string, decimals = 0): string =>
  `ROUND(ROUND(${value},${String(decimals + 6)}),${String(decimals)})`;

/** Hours kept to the minute. */
export const toTheMinute = (hours: string): string => `${round(`${hours}*60`)}/60`;

/** Hours kept to the minute, as whole minutes. */
export const minutesOf = (hours: string): string => `ROUND(${hours}*60,0)`;

/**
 * Decimal hours as a person writes them. A time such as 7:36 is kept by Excel as a part of a day,
 * 0,316…, which would be taken for minutes: it has more decimals, or is less than half an hour.
 */
export const isHours = (hours: string): string =>
  and(isNumber(hours), `ROUND(N(${hours}),2)=N(${hours})`, or(`N(${hours})=0`, `N(${hours})>=0.5`));
