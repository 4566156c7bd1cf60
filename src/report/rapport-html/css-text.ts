/** A text between the quotes of a style: whatever could end it there is written by its number. */
export const cssText = (text: string): string =>
  text.replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
