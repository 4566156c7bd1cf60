import { attribute, find, type Node } from "./tree";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;
const LOCALE = "fr-FR";
const PERMISSIONS = "ReadWriteDocument";
const REQUIREMENTS = "ExcelApi 1.9, SharedRuntime 1.1";

/** What the add-in is, and what it asks of Excel. */
export function identityFaults(root: Node): string[] {
  const text = (name: string): string => find(root, name)[0]?.text ?? "";
  const host = attribute(find(root, "Hosts", "Host")[0], "Name");
  const sets = find(root, "Requirements", "Sets", "Set")
    .map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`)
    .sort()
    .join(", ");
  const checks: [boolean, string][] = [
    [GUID.test(text("Id")), `<Id> is no GUID: "${text("Id")}"`],
    [VERSION.test(text("Version")), `<Version> is not four numbers: "${text("Version")}"`],
    [
      text("DefaultLocale") === LOCALE,
      `<DefaultLocale> is not ${LOCALE}: "${text("DefaultLocale")}"`,
    ],
    [
      text("Permissions") === PERMISSIONS,
      `<Permissions> is not ${PERMISSIONS}: "${text("Permissions")}"`,
    ],
    [host === "Workbook", `<Host> is not Workbook: "${host}"`],
    [sets === REQUIREMENTS, `<Requirements> is not ${REQUIREMENTS}: "${sets}"`],
  ];
  return checks.filter(([right]) => !right).map(([, fault]) => fault);
}
