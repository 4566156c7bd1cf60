/** All texts of a workbook: the shared ones in their places, then those met in the cells. */
export interface Texts {
  readonly list: string[];
  readonly shared: number;
  /** The place of a text met in a cell. */
  readonly add: (text: string) => number;
}

export function openTexts(shared: string[]): Texts {
  const places = new Map<string, number>();
  const add = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, shared.length);
    return shared.push(text) - 1;
  };
  return { list: shared, shared: shared.length, add };
}
