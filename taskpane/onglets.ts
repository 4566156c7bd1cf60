import { html, nothing, type TemplateResult } from "lit";
import { vuesTexts as texts } from "../src/messages/fr/vues";

export type Onglet = keyof typeof texts.tabs;

const ONGLETS = Object.keys(texts.tabs) as Onglet[];

/** The tabs, one word each, with what they count. */
export const onglets = (
  current: Onglet,
  nombres: Readonly<Partial<Record<Onglet, number>>>,
  aller: (onglet: Onglet) => void,
): TemplateResult =>
  html`<nav aria-label=${texts.tabsLabel}>
    ${ONGLETS.map((onglet) => {
      const count = nombres[onglet] ?? 0;
      return html`<button
        type="button"
        aria-current=${current === onglet ? "page" : "false"}
        @click=${() => {
          aller(onglet);
        }}
      >
        ${texts.tabs[onglet]}${count === 0 ? nothing : html` <span class="nombre">${count}</span>`}
      </button>`;
    })}
  </nav>`;

/** The element that a tab shows. */
export const baliseDe = (onglet: Onglet): string =>
  `iop-${onglet === "aFaire" ? "a-faire" : onglet}`;
