import { excelTexts as texts } from "../../messages/fr/excel";

/** Why Excel did not do what was asked, as a sentence: what is in the way, and what to do. */
export function problemeExcel(fault: unknown): string {
  switch (codeOf(fault)) {
    case "InvalidOperationInCellEditMode":
      return texts.editing;
    case "AccessDenied":
      return texts.isProtected;
    case "ItemNotFound":
    case "InvalidReference":
      return texts.gone;
    case "InvalidSelection":
    case "InvalidArgument":
      return texts.moved;
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return texts.tooLarge;
    case "ApiNotFound":
    case "ApiNotAvailable":
      return texts.oldExcel;
    default:
      return texts.fault;
  }
}

const codeOf = (fault: unknown): string =>
  typeof fault === "object" && fault !== null && "code" in fault ? String(fault.code) : "";
