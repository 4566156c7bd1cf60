import { controleTexts as texts } from "../messages/fr/controle";
import type { Place } from "../validation/finding";

/** A place in words: « Stages, ligne 12, « Tuteur » (J12) ». */
export function whereOf(
  { file, sheet, line, header, address }: Place,
  severalFiles: boolean,
): string {
  const parts = [
    ...(severalFiles ? [file.name] : []),
    sheet,
    address === undefined ? texts.headerLine(line) : texts.line(line),
    texts.column(header, address),
  ];
  return parts.join(", ");
}
