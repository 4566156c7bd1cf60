import { SERVICES } from "./classes";
import { kept } from "./classes/workbook";
import { HostError, notFound } from "./errors";
import { Members, type QueryInfo } from "./members";
import { Given, Ref, ref } from "./registry";
import type { Session } from "./session";
import type { Area } from "./workbook";

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
  /** The class that office.js takes it for. */
  readonly T?: string;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: QueryInfo;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchResponse {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: Readonly<Record<string, string | number>>;
}

/** Answers one batch, action after action; what was done before an error stays done. */
export class Batch {
  private readonly objects = new Map<number, Ref | null>();
  private readonly members: Members;

  constructor(
    private readonly session: Session,
    private readonly request: BatchRequest,
  ) {
    this.members = new Members(session);
  }

  get calls(): readonly string[] {
    return this.members.asked;
  }

  run(): BatchResponse {
    const Results: BatchResponse["Results"] = [];
    try {
      for (const action of this.request.Actions)
        Results.push({ ActionId: action.Id, Value: this.act(action) ?? null });
      return { Results };
    } catch (error) {
      return { Results, Error: this.errorOf(error, Results.length) };
    } finally {
      this.forgetRanges();
    }
  }

  private errorOf(error: unknown, ActionIndex: number): Readonly<Record<string, string | number>> {
    // Anything else is a mistake of the emulator: it must not pass for an answer of Excel.
    if (!(error instanceof HostError)) this.session.unknown.push(String(error));
    const { code, httpStatus } =
      error instanceof HostError ? error : { code: "GeneralException", httpStatus: 500 };
    return {
      Code: code,
      Message: error instanceof Error ? error.message : String(error),
      Location: this.calls.at(-1) ?? "",
      ActionIndex,
      HttpStatusCode: httpStatus,
    };
  }

  /** From now on, only the ranges that the page keeps follow inserted rows. */
  private forgetRanges(): void {
    const { watched } = this.session.workbook;
    for (const area of watched)
      if (this.session.referenceOf(area) === undefined) watched.delete(area);
  }

  private act(action: Action): unknown {
    if (action.ActionType === 5) return null;
    const of = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return of && this.members.identity(of);
      case 2:
        return of && this.members.load(of, action.QueryInfo);
      case 3: {
        // Excel.run keeps every range, those that are not there as well.
        if (!of && action.Name === "_KeepReference") return null;
        const result = this.call(existing(of), action.Name, action.ArgumentInfo);
        return result instanceof Ref ? this.members.identity(result) : result;
      }
      case 4: {
        const { member, target } = this.members.find(existing(of), action.Name);
        if (member.kind !== "property" || !member.set)
          return this.session.refuse(`a write to ${String(this.calls.at(-1))}`);
        member.set(target, this.given(action.ArgumentInfo), this.session);
        return null;
      }
      default:
        return this.session.refuse(`actions of type ${String(action.ActionType)}`);
    }
  }

  private object(id: number): Ref | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) return this.session.refuse(`object path ${String(id)}`);
    const found = this.evaluate(path);
    if (found && path.T !== undefined && path.T.replace(/<.*>$/, "") !== found.type)
      this.session.refuse(`${path.T} where it has ${found.type} (${path.Name})`);
    if (found?.type === "Range") this.session.workbook.watched.add(found.target as Area);
    this.objects.set(id, found);
    return found;
  }

  private evaluate(path: ObjectPath): Ref | null {
    const { Name, ArgumentInfo, ParentObjectPathId = 0 } = path;
    switch (path.ObjectPathType) {
      case 1: {
        const root = path.T === "CustomFunctionsContainer" ? path.T : "Workbook";
        return ref(root, this.session.workbook);
      }
      case 2: {
        const service = SERVICES[Name];
        return service ? new Ref(service, this.session.workbook) : this.session.refuse(Name);
      }
      case 6:
        return ref("Range", kept(this.session, Name));
      case 7:
        return null;
    }
    const parent = existing(this.object(ParentObjectPathId));
    if (path.ObjectPathType === 4) {
      const { member, target } = this.members.find(parent, Name);
      if (member.kind !== "object")
        return this.session.refuse(`the object ${String(this.calls.at(-1))}`);
      return member.get(target, this.session);
    }
    const name = path.ObjectPathType === 5 ? "GetItem" : Name;
    const result = this.call(parent, name, ArgumentInfo);
    return result === null || result instanceof Ref
      ? result
      : this.session.refuse(`the object that ${String(this.calls.at(-1))} gives`);
  }

  private call(of: Ref, name: string, info?: Arguments): unknown {
    const { member, target } = this.members.find(of, name);
    if (member.kind !== "method") return this.session.refuse(`${of.type}.${name}()`);
    return member.call(target, this.given(info), this.session);
  }

  private given(info: Arguments = {}): Given {
    const { Arguments = [], ReferencedObjectPathIds = [] } = info;
    return new Given(
      Arguments.map((value, place) => {
        const id = ReferencedObjectPathIds[place];
        return typeof id === "number" && id > 0 ? existing(this.object(id)) : value;
      }),
    );
  }
}

/** A call on an object that is not there; which error Excel gives then is documented nowhere. */
function existing(of: Ref | null): Ref {
  if (!of) throw notFound("object there");
  return of;
}
