/** `A` for 0, `AA` for 26. */
export function columnLetters(position: number): string {
  const rest = String.fromCharCode(65 + (position % 26));
  return position < 26 ? rest : columnLetters(Math.floor(position / 26) - 1) + rest;
}
