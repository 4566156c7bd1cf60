import { lireClasseur, type ClasseurLu } from "./lecture";
import type { FeuilleLue } from "./feuille";

/** Lines of a sheet whose cells were edited in place. */
export interface Edition {
  readonly feuille: string;
  readonly lines: readonly number[];
}

/** What changed since the last reading: some cells in place, or more than that. */
export type Changement = readonly Edition[] | "tout";

interface Recu {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: string;
}

/** A pause after the last keystroke, in milliseconds: pasted blocks come as one. */
const PAUSE = 200;

/**
 * Follows the open workbook: what a person types is read again and told, cell by cell where cells
 * were edited in place, the whole register where rows moved or sheets came and went. Writes nothing.
 */
export class Suivi {
  private recus: Recu[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reading: Promise<void> = Promise.resolve();

  /** How often the workbook was found changed. */
  lectures = 0;

  private constructor(
    /** As it was last read. */
    public lu: ClasseurLu,
    private readonly run: typeof Excel.run,
    private readonly told: (change: Changement) => void,
    private readonly failed: (fault: unknown) => void,
  ) {}

  static async ouvrir(
    run: typeof Excel.run,
    name: string,
    told: (change: Changement) => void,
    failed: (fault: unknown) => void,
  ): Promise<Suivi> {
    const lu = await run((context) => lireClasseur(context, name));
    const suivi = new Suivi(lu, run, told, failed);
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add((event) => suivi.recevoir(event));
      const autre = ({ worksheetId }: { worksheetId: string }): Promise<void> =>
        suivi.recevoir({ worksheetId, address: "", changeType: "Sheet" });
      worksheets.onAdded.add(autre);
      worksheets.onDeleted.add(autre);
      await context.sync();
    });
    return suivi;
  }

  /** Once everything that was typed has been read. */
  async aJour(): Promise<void> {
    if (this.timer !== undefined) {
      clearTimeout(this.timer);
      this.lire();
    }
    await this.reading;
  }

  /** Reads the whole register again, behind what is being read. */
  async toutRelire(): Promise<void> {
    await this.aJour();
    this.lu = await this.run((context) => lireClasseur(context, this.lu.name));
  }

  private recevoir({ worksheetId, address, changeType }: Recu): Promise<void> {
    this.recus.push({ worksheetId, address, changeType });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.lire();
    }, PAUSE);
    return Promise.resolve();
  }

  private lire(): void {
    this.timer = undefined;
    const recus = this.recus;
    this.recus = [];
    this.reading = this.reading
      .then(() => this.relire(recus))
      .then(
        (change) => {
          if (change !== "tout" && change.length === 0) return;
          this.lectures += 1;
          this.told(change);
        },
        (fault: unknown) => {
          // Nothing is lost: the next change, or « Contrôler », reads everything again.
          this.failed(fault);
        },
      );
  }

  private async relire(recus: readonly Recu[]): Promise<Changement> {
    const { feuilles, name } = this.lu;
    const known = recus.filter(
      ({ worksheetId, changeType }) =>
        changeType === "Sheet" || feuilles.some(({ id }) => id === worksheetId),
    );
    const inPlace = known.every(({ changeType }) => changeType === "RangeEdited");
    if (inPlace) {
      const editions = await this.run((context) => readAreas(context, known, feuilles));
      if (editions) return editions;
    }
    this.lu = await this.run((context) => lireClasseur(context, name));
    return "tout";
  }
}

/** Cells read in one round trip; undefined where they reach beyond what was known of their sheet. */
async function readAreas(
  context: Excel.RequestContext,
  recus: readonly Recu[],
  feuilles: readonly FeuilleLue[],
): Promise<readonly Edition[] | undefined> {
  const areas = recus.map(({ worksheetId, address }) => {
    const feuille = feuilles.find(({ id }) => id === worksheetId) as FeuilleLue;
    const range = context.workbook.worksheets.getItem(worksheetId).getRange(address);
    range.load("rowIndex,rowCount,columnIndex,columnCount,values,numberFormat");
    return { feuille, range };
  });
  await context.sync();
  for (const { feuille, range } of areas) {
    const last = range.rowIndex + range.rowCount;
    const { table } = feuille;
    const beyond = table ? last > table.lastLine : last > feuille.rows.length;
    if (beyond || range.rowIndex + 1 <= (table?.firstLine ?? 0)) return undefined;
  }
  return areas.map(({ feuille, range }) => {
    const { rowIndex, rowCount, columnIndex, values, numberFormat } = range;
    feuille.poser(rowIndex + 1, columnIndex, values, numberFormat);
    return {
      feuille: feuille.name,
      lines: Array.from({ length: rowCount }, (_, at) => rowIndex + 1 + at),
    };
  });
}
