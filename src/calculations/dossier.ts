import type { Settings } from "../parameters/settings";
import { compareRows, type Personne, type Prestation } from "../register/entities";
import type { Day } from "../values/units";
import { ledgerOf, type Ledger } from "./credit";
import { placeStages, type PlacedStage } from "./ordre";

/** A person's file, put in order once for all the rules that need it. */
export class Dossier {
  /** Stages at their place among the person's. */
  readonly stages: readonly PlacedStage[];
  /** Days attended in all stages together, by date, file and row. */
  readonly prestations: readonly Prestation[];
  private known: Ledger | undefined;

  constructor(
    readonly personne: Personne,
    private readonly today: Day,
    private readonly settings: Settings,
  ) {
    this.stages = placeStages(personne.stages, settings, this.anchorOf);
    this.prestations = attendedBy(personne);
  }

  /** The person's hours by day: made when asked, since few persons come near their credit. */
  get ledger(): Ledger {
    this.known ??= ledgerOf(this.personne, this.today, this.settings);
    return this.known;
  }

  /** Where periods of credit counted from the first stage begin. */
  readonly anchorOf = (): Day | undefined => this.ledger.anchor;
}

function attendedBy(personne: Personne): Prestation[] {
  const attended: Prestation[] = [];
  let inOrder = true;
  let latest: Prestation | undefined;
  for (const stage of personne.stages)
    for (const row of stage.prestations) {
      if (row.heuresPresentes === undefined) continue;
      if (latest !== undefined && compareDays(latest, row) > 0) inOrder = false;
      attended.push(row);
      latest = row;
    }
  return inOrder ? attended : attended.sort(compareDays);
}

/** By date, then file, then row. */
export const compareDays = (a: Prestation, b: Prestation): number =>
  (a.date as number) - (b.date as number) || compareRows(a, b);
