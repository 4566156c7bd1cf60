import { LitElement, type PropertyValues } from "lit";
import type { Choix } from "../src/pane/corrections";
import type { Lieu } from "../src/pane/vues";
import type { Sortie } from "../src/pane/documents";
import type { Client } from "./client";

/** A view of the open register, in the light DOM so that one stylesheet dresses them all. */
export abstract class Vue extends LitElement {
  static override properties = { client: { attribute: false }, excel: { type: Boolean } };
  client: Client | undefined;
  /** Whether the register is the workbook beside the pane. */
  excel = false;

  override createRenderRoot(): this {
    return this;
  }

  /** Asks again for what it shows when another register is opened. */
  override willUpdate(changed: PropertyValues): void {
    if (changed.has("client") && this.client) void this.charger(this.client);
  }

  protected abstract charger(client: Client): Promise<void>;

  /** The register changed under the same client: what is shown is asked again. */
  async actualiser(): Promise<void> {
    if (this.client) await this.charger(this.client);
  }

  protected montrer(lieu: Lieu): void {
    this.dire("iop-montrer", lieu);
  }

  protected ouvrirStage(reference: string): void {
    this.dire("iop-stage", reference);
  }

  protected enregistrer(sortie: Sortie): void {
    this.dire("iop-enregistrer", sortie);
  }

  protected corriger(choix: Choix): void {
    this.dire("iop-corriger", choix);
  }

  /** The number that its tab carries. */
  protected compter(onglet: "controle" | "aFaire", nombre: number): void {
    this.dire("iop-compter", { onglet, nombre });
  }

  /** What only the workbook beside the pane can do. */
  protected demanderAuClasseur(quoi: "annuler" | "retirer"): void {
    this.dire("iop-classeur", quoi);
  }

  private dire(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}
