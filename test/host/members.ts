import { CLASSES } from "./classes";
import { Ref, type ClassName, type Definition, type Member } from "./registry";
import type { Session } from "./session";
import type { Area } from "./workbook";

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** What is asked of an object: its members, each with what is asked of it in turn. */
type Query = Map<string, Query>;

/** Finds and reads the members of objects, and refuses what the registry does not hold. */
export class Members {
  /** What was asked, in order: « Range.values ». */
  readonly asked: string[] = [];

  constructor(private readonly session: Session) {}

  find(of: Ref, wireName: string): { member: Member<unknown>; target: unknown } {
    const name = OTHERWISE[`${of.type}.${wireName}`] ?? memberName(wireName);
    return { member: this.declared(of.type, name), target: of.target };
  }

  private declared(type: ClassName, name: string): Member<unknown> {
    const what = `${type}.${name}`;
    this.asked.push(what);
    const { members } = definitionOf(type);
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (!member) return this.session.refuse(what);
    if (!this.session.offers(member.since)) this.session.refuse(`${what} (${member.since})`);
    return member;
  }

  /** By which office.js names the object from now on. */
  identity(of: Ref): Readonly<Record<string, unknown>> {
    if (of.type !== "Range") return definitionOf(of.type).identity?.(of.target) ?? {};
    const id = this.session.referenceOf(of.target as Area);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  load(of: Ref, info: QueryInfo = {}): unknown {
    return this.query(of, queryOf(info), info);
  }

  private query(of: Ref, query: Query, { Top, Skip = 0 }: QueryInfo = {}): unknown {
    const { members, holds } = definitionOf(of.type);
    if (!holds) return { ...this.identity(of), ...this.properties(of, query) };
    const own = new Map([...query].filter(([name]) => name !== "items" && name in members));
    const rest = new Map([...query].filter(([name]) => !own.has(name)));
    const inner = rest.get("items") ?? rest;
    // A collection may hold nothing: its items are then not there to refuse a wrong name.
    for (const name of inner.keys()) this.declared(holds.type, name);
    const all = holds.items(of.target, this.session);
    const asked = all.slice(Skip, Top === undefined ? undefined : Skip + Top);
    return {
      ...(own.size > 0 && this.properties(of, own)),
      ...(own.size > 0 && rest.size === 0
        ? {}
        : { Count: all.length, _Items: asked.map((item) => this.query(item, inner)) }),
    };
  }

  /** All simple properties that the requirement sets offer, where none is named. */
  private properties(of: Ref, query: Query): Readonly<Record<string, unknown>> {
    const names = query.size > 0 ? [...query.keys()] : this.simpleProperties(of);
    return Object.fromEntries(
      names.map((name) => {
        const { member, target } = this.find(of, name);
        if (member.kind === "method") return this.session.refuse(`${of.type}.${name} to load`);
        const value = member.get(target, this.session);
        const inner = query.get(name) ?? new Map<string, Query>();
        return [wireNameOf(name), value instanceof Ref ? this.query(value, inner) : value];
      }),
    );
  }

  private simpleProperties({ type }: Ref): string[] {
    return Object.entries(definitionOf(type).members)
      .filter(([, { kind, since }]) => kind === "property" && this.session.offers(since))
      .map(([name]) => name);
  }
}

const definitionOf = (type: ClassName): Definition => CLASSES[type] as Definition;

/** What office.js sets under another name than that of its documentation. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "showGridlines",
};

/** Names have a capital on the wire, except those that are no part of the documentation. */
const memberName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const wireNameOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function queryOf({ Select = [], Expand = [] }: QueryInfo): Query {
  const query: Query = new Map();
  for (const path of [...Select, ...Expand]) {
    let at = query;
    for (const name of path.split("/").map(memberName)) {
      const next: Query = at.get(name) ?? new Map<string, Query>();
      at.set(name, next);
      at = next;
    }
  }
  return query;
}
