import type { Dossier } from "../calculations/dossier";
import { windowStart } from "../calculations/credit";
import type { Stage } from "../register/entities";
import { compareProducts } from "../values/round";
import { foldText } from "../values/text";
import type { Day } from "../values/units";
import { rule, type Report } from "./shared/rule";

interface Values {
  readonly same: boolean;
  /** Tasks that both stages have, of the tasks of this one. */
  readonly shared: number;
  readonly tasks: number;
  readonly earlier: Stage;
}

/** Chez le même partenaire, un autre stage a d'autres tâches. — Durée */
export const tachesDifferentes = rule({
  id: "taches-differentes",
  source: "Durée",
  places: [["Stages", "taches"]],
  gravities: ["erreur", "avertissement"],
  dossier(dossier, { settings }, report: Report<Values>) {
    if (dossier.stages.length < 2) return;
    for (const stages of byPartner(dossier)) {
      const earlier = new Earlier();
      for (const stage of stages) {
        const tasks = tasksOf(stage);
        if (tasks.size === 0) continue;
        const start = windowStart(stage.dateDebut, settings, dossier.anchorOf);
        const closest = earlier.closest(tasks, start);
        if (closest) tell(stage, tasks, closest, report);
        earlier.remember(stage, tasks);
      }
    }
  },
});

type Placed = Dossier["stages"][number]["stage"];

function tell(
  stage: Placed,
  { size }: ReadonlySet<string>,
  { stage: earlier, shared, same }: Closest,
  report: Report<Values>,
): void {
  report(
    stage.cell("taches"),
    same ? "erreur" : "avertissement",
    { same, shared, tasks: size, earlier },
    { related: earlier.cell("taches") },
  );
}

/** The stages at a partner where there are several; the same partner in two files has one key. */
function byPartner({ stages }: Dossier): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const { stage } of stages) {
    const key = stage.partenaire?.key("refPartenaire");
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(stage);
    else groups.set(key, [stage]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** A set of tasks with a stage that had it. */
interface Seen {
  readonly stage: Placed;
  readonly tasks: ReadonlySet<string>;
}

function tasksOf(stage: Stage): ReadonlySet<string> {
  const tasks = stage.taches?.split(/[;\n\r]/).map(foldText) ?? [];
  return new Set(tasks.filter((task) => task !== ""));
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const task of a) if (b.has(task)) shared += 1;
  return shared;
};

interface Closest {
  readonly stage: Stage;
  readonly shared: number;
  readonly together: number;
  readonly same: boolean;
}

/** The stages seen so far at one partner, in order. */
class Earlier {
  private readonly seen: Seen[] = [];
  /** The latest with each set of tasks. */
  private readonly latest = new Map<string, Seen>();

  remember(stage: Placed, tasks: ReadonlySet<string>): void {
    const seen = { stage, tasks };
    this.seen.push(seen);
    this.latest.set(nameOf(tasks), seen);
  }

  /** The latest stage of the window with the same tasks, else with the largest part in common ≥ ½. */
  closest(tasks: ReadonlySet<string>, start: Day): Closest | undefined {
    const twin = this.latest.get(nameOf(tasks))?.stage;
    if (twin && twin.dateDebut >= start)
      return { stage: twin, shared: tasks.size, together: tasks.size, same: true };
    let closest: Closest | undefined;
    for (let i = this.seen.length - 1; i >= 0; i -= 1) {
      const { stage, tasks: others } = this.seen[i] as Seen;
      if (stage.dateDebut < start) break;
      const shared = overlap(tasks, others);
      const together = tasks.size + others.size - shared;
      const closer =
        closest === undefined
          ? 2 * shared >= together
          : compareProducts(shared, closest.together, closest.shared, together) > 0;
      if (closer) closest = { stage, shared, together, same: false };
    }
    return closest;
  }
}

/** The same for the same tasks, whatever their order. */
const nameOf = (tasks: ReadonlySet<string>): string => [...tasks].sort().join("\n");
