import { HostError, invalidArgument, notFound } from "../errors";
import { parseAddress, splitSheet } from "../model/area";
import type { Sheet } from "../model/sheet";
import { define, method, object, read, readWrite, ref, Ref } from "../registry";
import type { Area, Workbook } from "../workbook";

const key = (name: string): string => name.toLowerCase();

const named = (of: Workbook | Sheet, name: string): Ref | null =>
  of.names.has(key(name)) ? ref("NamedItem", { name, of }) : null;

const referenceOf = ({ name, of }: { name: string; of: Workbook | Sheet }): string =>
  of.names.get(key(name)) ?? "";

/** A constant keeps its equals sign; an address has none. */
const isConstant = (reference: string): boolean => reference.startsWith("=");

export const namesClass = define<"NamedItemCollection">(
  {
    add: method((of, given, session) => {
      const name = given.text();
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseAddress(name))
        throw invalidArgument(`« ${name} » is no name.`);
      if (of.names.has(key(name)))
        throw new HostError("ItemAlreadyExists", `« ${name} » exists.`, 409);
      const target = given.values[1];
      of.names.set(
        key(name),
        target instanceof Ref
          ? session.workbook.fullAddress(target.target as Area)
          : addressIn(given.text(1)),
      );
      return ref("NamedItem", { name, of });
    }, "1.4"),
    getItem: method((of, given) => {
      const found = named(of, given.text());
      if (!found) throw notFound(`name « ${given.text()} »`);
      return found;
    }),
    getItemOrNullObject: method((of, given) => named(of, given.text()), "1.4"),
  },
  {
    holds: {
      type: "NamedItem",
      items: (of) => [...of.names.keys()].map((name) => ref("NamedItem", { name, of })),
    },
  },
);

/** What a formula leads to, where it is an address; else itself. */
function addressIn(formula: string): string {
  if (!formula.startsWith("=")) throw invalidArgument("A formula is asked.");
  const address = formula.slice(1);
  return parseAddress(splitSheet(address).local) ? address : formula;
}

export const nameClass = define<"NamedItem">(
  {
    name: read(({ name }) => name),
    type: read((of) => (isConstant(referenceOf(of)) ? "String" : "Range")),
    value: read((of) =>
      isConstant(referenceOf(of)) ? referenceOf(of).replace(/^="?|"$/g, "") : referenceOf(of),
    ),
    formula: readWrite(
      (of) => (isConstant(referenceOf(of)) ? referenceOf(of) : `=${referenceOf(of)}`),
      ({ name, of }, given) => {
        of.names.set(key(name), addressIn(given.text()));
      },
      "1.7",
    ),
    visible: readWrite(
      ({ name, of }) => !of.hiddenNames.has(key(name)),
      ({ name, of }, given) => {
        if (given.flag()) of.hiddenNames.delete(key(name));
        else of.hiddenNames.add(key(name));
      },
    ),
    worksheet: object(({ of }) => {
      if (!("cell" in of)) throw new HostError("InvalidArgument", "It is of the whole workbook.");
      return ref("Worksheet", of);
    }, "1.4"),
    delete: method(({ name, of }) => {
      of.names.delete(key(name));
    }, "1.4"),
    getRange: method((of, _, { workbook }) => ref("Range", workbook.area(referenceOf(of)))),
    getRangeOrNullObject: method(
      (of, _, { workbook }) =>
        isConstant(referenceOf(of)) ? null : ref("Range", workbook.area(referenceOf(of))),
      "1.4",
    ),
  },
  { identity: ({ name }) => ({ _Id: name }) },
);
