import type { MissingBeforeStart } from "../../rules/shared/before-start";
import type { FindingMessages } from "../language";
import { compte, debutVuDe, jour, NBSP } from "./format";

const signataires = {
  signatureStagiaire: "du stagiaire",
  signaturePartenaire: "du partenaire",
  signatureCpas: "du CPAS",
} as const;

/** « Ce stage commence demain, le …, et la Dimona n'est pas notée. » then what to do. */
const avantDebut = (
  { debut, today }: MissingBeforeStart,
  missing: string,
  before: string,
  after: string,
): string =>
  `Ce stage ${debutVuDe(debut, today)}, et ${missing}. ${debut > today ? before : after}`;

/** What must be there before a stage begins. */
export const avant = {
  "stagiaire-age": ({ debut, anniversaire, ageMin }) =>
    `Cette personne n'a pas encore ${String(ageMin)}${NBSP}ans le ${jour(debut)}, premier jour du stage. ` +
    `Commencez le stage à partir du ${jour(anniversaire)}, ou vérifiez sa date de naissance.`,
  "stagiaire-statut": () =>
    "Le statut noté n'est ni RI ni ASE ; le stage IOP est réservé à ces deux droits. Vérifiez le statut, puis notez RI ou ASE.",
  "stagiaire-parcours-isp": () =>
    "Cette personne est notée hors parcours ISP ; le stage IOP en fait partie. Vérifiez, puis notez Oui si elle le suit.",
  "partenaire-commercial": () =>
    "Ce partenaire est noté « Privé commercial » ; un stage IOP se fait dans le public ou le privé non commercial. Vérifiez son secteur, ou changez de partenaire.",
  "objectifs-definis": (values) =>
    avantDebut(
      values,
      "ses objectifs ne sont pas notés",
      "Définissez-les avec la personne, puis notez-les ici.",
      "Notez ici les objectifs convenus.",
    ),
  "tuteur-designe": (values) =>
    avantDebut(
      values,
      "aucun tuteur n'est noté",
      "Demandez au partenaire qui il désigne, puis notez-le ici.",
      "Notez ici le tuteur désigné par le partenaire.",
    ),
  "programme-activites": (values) =>
    avantDebut(
      values,
      "ses tâches ne sont pas notées",
      "Établissez le programme avec le partenaire, puis notez les tâches, séparées par des points-virgules.",
      "Notez ici les tâches convenues, séparées par des points-virgules.",
    ),
  "pas-de-recrutement": ({ attestation }) =>
    attestation === "non"
      ? "Il est noté que ce stage sert d'apprentissage, d'essai ou de recrutement, ce qui est exclu. Vérifiez la réponse, ou renoncez à ce stage."
      : "L'attestation manque : un stage ne peut être ni un apprentissage, ni un essai, ni un recrutement. Notez Oui si c'est attesté.",
  "pas-de-conduite": () =>
    "Une des tâches pourrait demander de conduire, ce qui est exclu pendant le stage. Si ce n'est pas le cas, confirmez-le : votre note sera gardée.",
  "convention-signee": (values) => {
    const qui = signataires[values.signature];
    return values.kind === "late"
      ? `La signature ${qui} est datée du ${jour(values.signed)}, après le début du stage (${jour(values.debut)}). Vérifiez la date ; si elle est juste, expliquez-le dans Remarques.`
      : avantDebut(
          values,
          `la signature ${qui} manque`,
          "Faites signer la convention avant ce jour, puis notez la date.",
          "Faites signer la convention, puis notez la date.",
        );
  },
  "dimona-avant-debut": (values) => {
    if (values.kind === "late") {
      const retard = compte(values.dimona - values.debut, "jour");
      return `La Dimona est datée du ${jour(values.dimona)}, ${retard} après le début du stage (${jour(values.debut)}). Vérifiez la date ; si elle est juste, expliquez-le dans Remarques.`;
    }
    const { debut, today } = values;
    return avantDebut(
      values,
      "la Dimona n'est pas notée",
      debut === today + 1
        ? "Introduisez-la aujourd'hui, puis notez la date ici."
        : "Introduisez-la au plus tard ce jour-là, puis notez la date ici.",
      debut === today
        ? "Introduisez-la avant le début du travail, puis notez la date ici."
        : "Si elle est faite, notez sa date ; sinon, introduisez-la tout de suite.",
    );
  },
  "assurance-accidents": (values) =>
    avantDebut(
      values,
      "aucune police accidents corporels n'est notée",
      "Notez son numéro ici, ou une fois pour tous les stages dans Paramètres.",
      "Notez son numéro ici, ou une fois pour tous les stages dans Paramètres.",
    ),
  "assurance-rc": (values) =>
    avantDebut(
      values,
      "aucune police responsabilité civile n'est notée",
      "Notez son numéro ici, ou une fois pour tous les stages dans Paramètres.",
      "Notez son numéro ici, ou une fois pour tous les stages dans Paramètres.",
    ),
} satisfies Partial<FindingMessages>;
