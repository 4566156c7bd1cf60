/** What is broken: a text of a part, which must be there, and the faults that follow, all of them. */
export type Damage = readonly [name: string, from: string, to: string, ...faults: string[]];

/** By part of the sample. */
export type Damages = Readonly<Record<string, readonly Damage[]>>;

export const long = (length: number): string => "x".repeat(length);
