import { describeRule, type FaultyCase } from "../support/describe-rule";
import { partenaire, registreDe, stage, stagiaire, type TestRegister } from "../support/registre";

const erreur = "erreur" as const;
/** A person, a partner and a stage are kept; any other row may go. */
const vide = (header: string, cellule: string): string =>
  /^(Stagiaires|Partenaires|Stages)!/.test(cellule)
    ? `« ${header} » est vide. Complétez cette cellule.`
    : `« ${header} » est vide. Complétez cette cellule, ou supprimez la ligne si elle ne sert plus.`;

const jour = (cells = {}) => ({ refStage: "S-1", date: "04/03/2025", heures: 7.6, ...cells });
const reprise = (cells = {}) => ({
  refStagiaire: "B-001",
  date: "04/03/2024",
  heures: 7.6,
  ...cells,
});

/** Sheet with one row in which one cell is missing; where it is told; its header. */
const CELLULES: readonly (readonly [TestRegister, string, string])[] = [
  [
    { Stagiaires: [stagiaire({ refStagiaire: "" })], Stages: [] },
    "Stagiaires!A2",
    "Réf. stagiaire",
  ],
  [{ Stagiaires: [stagiaire({ dateNaissance: "" })] }, "Stagiaires!E2", "Date de naissance"],
  [{ Stagiaires: [stagiaire({ statut: "" })] }, "Stagiaires!G2", "Statut"],
  [{ Stagiaires: [stagiaire({ parcoursIsp: "" })] }, "Stagiaires!H2", "Parcours ISP"],
  [
    { Partenaires: [partenaire({ refPartenaire: "" })], Stages: [] },
    "Partenaires!A2",
    "Réf. partenaire",
  ],
  [{ Partenaires: [partenaire({ secteur: "" })] }, "Partenaires!D2", "Secteur"],
  [{ Stages: [stage({ refStage: "" })] }, "Stages!A2", "Réf. stage"],
  [{ Stages: [stage({ refStagiaire: "" })] }, "Stages!B2", "Réf. stagiaire"],
  [{ Stages: [stage({ refPartenaire: "" })] }, "Stages!C2", "Réf. partenaire"],
  [{ Prestations: [jour({ refStage: "" })] }, "Prestations!A2", "Réf. stage"],
  [{ Prestations: [jour({ date: "" })] }, "Prestations!B2", "Date"],
  [{ Reprises: [reprise({ refStagiaire: "" })] }, "Reprises!A2", "Réf. stagiaire"],
  [{ Reprises: [reprise({ date: "" })] }, "Reprises!B2", "Date"],
  [{ Reprises: [reprise({ heures: "" })] }, "Reprises!C2", "Heures"],
  [
    { Accidents: [{ date: "04/03/2025", partenaireAverti: "04/03/2025" }] },
    "Accidents!A2",
    "Réf. stage",
  ],
  [{ Accidents: [{ refStage: "S-1", partenaireAverti: "04/03/2025" }] }, "Accidents!B2", "Date"],
  [{ Paramètres: [{ valeur: 76 }] }, "Paramètres!A2", "Paramètre"],
  [{ Paramètres: [{ parametre: "stage.heures-max" }] }, "Paramètres!B2", "Valeur"],
  [{ Paramètres: [{ parametre: "centre.nom", source: "Conseil" }] }, "Paramètres!B2", "Valeur"],
];

const MARQUES = [
  "-",
  "--",
  "/",
  "?",
  "???",
  "n/a",
  "N/A",
  "nihil",
  "néant",
  "NEANT",
  "na",
  "nc",
  "n.c.",
  "s.o.",
  "sans objet",
  "à compléter",
  "A completer",
  "à voir",
  "en attente",
  "inconnu",
  " ",
  "\u00a0",
];

const cellules: FaultyCase[] = CELLULES.map(([registre, cellule, header]) => ({
  nom: `« ${header} » manque, en ${cellule}`,
  registre,
  constats: [{ cellule, gravite: erreur, message: vide(header, cellule) }],
}));

describeRule("donnee-manquante", {
  conforme: [
    { nom: "rien ne manque" },
    {
      nom: "ce qui peut manquer manque",
      registre: {
        Stagiaires: [
          { refStagiaire: "B-001", dateNaissance: "12/04/1990", statut: "RI", parcoursIsp: "Oui" },
        ],
        Partenaires: [{ refPartenaire: "P-01", secteur: "Public" }],
        Stages: [{ refStage: "S-1", refStagiaire: "B-001", refPartenaire: "P-01" }],
        Accidents: [{ refStage: "S-1", date: "04/03/2025" }],
      },
    },
    {
      nom: "les dates du stage sont dites par duree-fixee",
      registre: { Stages: [stage({ dateDebut: "", dateFin: "" })] },
    },
    {
      nom: "ni heures ni présence : rien n'a eu lieu",
      registre: { Prestations: [jour({ heures: "" }), jour({ heures: "-", presence: "nc" })] },
    },
    {
      nom: "absent, justifié ou non, sans heures",
      registre: {
        Prestations: [
          jour({ heures: "", presence: "Absent justifié" }),
          jour({ heures: "", presence: "AI" }),
        ],
      },
    },
    {
      nom: "une présence illisible, sans heures, est dite ailleurs",
      registre: { Prestations: [jour({ heures: "", presence: "peut-être" })] },
    },
    {
      nom: "présent 0 heure n'est pas présent sans heures",
      registre: { Prestations: [jour({ heures: 0, presence: "Présent" })] },
    },
    {
      nom: "une ligne tout à fait vide est sautée",
      registre: {
        Stagiaires: [{}, stagiaire()],
        Stages: [stage(), {}],
        Prestations: [{}],
        Paramètres: [{}],
      },
    },
    {
      nom: "un stage interrompu qui a sa date de fin réelle",
      registre: { Stages: [stage({ etat: "Interrompu", dateFinReelle: "05/03/2025" })] },
    },
    {
      nom: "un stage interrompu dont la date de fin réelle est illisible : dit ailleurs",
      registre: { Stages: [stage({ etat: "Interrompu", dateFinReelle: "05/03/25" })] },
    },
    {
      nom: "un stage terminé n'a pas besoin de date de fin réelle",
      registre: { Stages: [stage({ etat: "Terminé", resultat: "Infirmé" })] },
    },
    {
      nom: "un régime Aucune, écrit « néant », n'est pas manquant",
      registre: { Stages: [stage({ regimeIndemnite: "néant", indemnite: "12,00" })] },
    },
    {
      nom: "un régime illisible est dit ailleurs",
      registre: { Stages: [stage({ regimeIndemnite: "au poids", indemnite: 100 })] },
    },
    {
      nom: "ni indemnité ni régime, ni déplacements ni tarif",
      registre: { Stages: [stage({ indemnite: "-", deplacements: "n/a" })] },
    },
    {
      nom: "un régime et un tarif sans montant",
      registre: { Stages: [stage({ regimeIndemnite: "Forfait", tarifParJour: 5 })] },
    },
    {
      nom: "sans les colonnes, rien n'est dit",
      registre: {
        Stagiaires: [stagiaire({ dateNaissance: "", statut: "", parcoursIsp: "" })],
        Partenaires: [partenaire({ secteur: "" })],
        Stages: [stage({ etat: "Interrompu", indemnite: 100, deplacements: 50 })],
      },
      options: {
        without: {
          Stagiaires: ["dateNaissance", "statut", "parcoursIsp"],
          Partenaires: ["secteur"],
          Stages: ["dateFinReelle", "regimeIndemnite", "tarifParJour"],
        },
      },
    },
    {
      nom: "les deux polices peuvent être vides dans Paramètres",
      registre: {
        Paramètres: [
          { parametre: "assurance.accidents", valeur: "" },
          { parametre: "Assurance.RC", valeur: "néant" },
        ],
      },
    },
    {
      nom: "un tarif sans montant ferme le code",
      registre: { Tarifs: [{ code: "TEC", montantParJour: "", valableDes: "01/01/2025" }] },
    },
    {
      nom: "dans une feuille qui compte pour vide, rien n'est dit",
      registre: { Prestations: [jour({ refStage: "", presence: "Présent" })] },
      options: { without: { Prestations: ["heures"] } },
    },
  ],
  fautif: [
    ...cellules,
    ...MARQUES.map((marque) => ({
      nom: `« ${marque.replace("\u00a0", "espace insécable")} » ne dit rien`,
      registre: { Stagiaires: [stagiaire({ dateNaissance: marque, statut: marque })] },
      constats: [
        {
          cellule: "Stagiaires!E2",
          gravite: erreur,
          message: vide("Date de naissance", "Stagiaires!E2"),
        },
        { cellule: "Stagiaires!G2", gravite: erreur, message: vide("Statut", "Stagiaires!G2") },
      ],
    })),
    {
      nom: "présent, sans heures",
      registre: { Prestations: [jour({ heures: "", presence: "Présent" }), jour()] },
      constats: [
        {
          cellule: "Prestations!C2",
          gravite: erreur,
          message: "Cette personne est notée présente, sans heures. Notez les heures de ce jour.",
        },
      ],
    },
    {
      nom: "présent, par un synonyme, et « ? » pour heures",
      registre: { Prestations: [jour({ heures: "?", presence: "P" })] },
      constats: [{ cellule: "Prestations!C2", gravite: erreur }],
    },
    {
      nom: "interrompu, selon l'État",
      registre: { Stages: [stage({ etat: "Interrompu" })] },
      constats: [
        {
          cellule: "Stages!T2",
          gravite: erreur,
          message:
            "Ce stage est interrompu et « Date de fin réelle » est vide. Notez son dernier jour de présence.",
        },
      ],
    },
    {
      nom: "interrompu, selon un synonyme de l'État",
      registre: { Stages: [stage({ etat: "abandon" })] },
      constats: [{ cellule: "Stages!T2", gravite: erreur }],
    },
    {
      nom: "interrompu, selon le Résultat, un stage qui n'a pas encore fini",
      registre: { Stages: [stage({ etat: "Terminé", resultat: "Interrompu" })] },
      au: "05/03/2025",
      constats: [{ cellule: "Stages!T2", gravite: erreur }],
    },
    {
      nom: "une indemnité sans régime",
      registre: { Stages: [stage({ indemnite: "152,00 €", regimeIndemnite: "?" })] },
      constats: [
        {
          cellule: "Stages!AD2",
          gravite: erreur,
          message:
            "Une indemnité est inscrite et « Régime indemnité » est vide. Choisissez Horaire, Forfait ou Aucune.",
        },
      ],
    },
    {
      nom: "des déplacements sans tarif",
      registre: { Stages: [stage({ deplacements: 52 })] },
      constats: [
        {
          cellule: "Stages!AF2",
          gravite: erreur,
          message:
            "Des déplacements sont inscrits et « Tarif par jour » est vide. Notez le montant par jour, ou le code du tarif.",
        },
      ],
    },
    {
      nom: "un stage annulé, et ses jours",
      registre: {
        Stages: [stage({ etat: "Annulé", refPartenaire: "", deplacements: 52 })],
        Prestations: [jour({ date: "" })],
        Accidents: [{ refStage: "S-1", partenaireAverti: "04/03/2025" }],
      },
      constats: [
        { cellule: "Stages!C2", gravite: erreur },
        { cellule: "Stages!AF2", gravite: erreur },
        { cellule: "Prestations!B2", gravite: erreur },
        { cellule: "Accidents!B2", gravite: erreur },
      ],
    },
    {
      nom: "une ligne en double",
      registre: {
        Stagiaires: [stagiaire(), stagiaire({ statut: "" })],
        Partenaires: [partenaire(), partenaire({ secteur: "" })],
        Stages: [stage(), stage({ refStagiaire: "" })],
      },
      constats: [
        { cellule: "Stagiaires!G3", gravite: erreur },
        { cellule: "Partenaires!D3", gravite: erreur },
        { cellule: "Stages!B3", gravite: erreur },
      ],
    },
    {
      nom: "toutes les cellules d'une ligne, dans l'ordre",
      registre: { Stagiaires: [{ nom: "Lambert" }], Stages: [{ tuteur: "Désigné" }] },
      constats: [
        { cellule: "Stagiaires!A2", gravite: erreur },
        { cellule: "Stagiaires!E2", gravite: erreur },
        { cellule: "Stagiaires!G2", gravite: erreur },
        { cellule: "Stagiaires!H2", gravite: erreur },
        { cellule: "Stages!A2", gravite: erreur },
        { cellule: "Stages!B2", gravite: erreur },
        { cellule: "Stages!C2", gravite: erreur },
      ],
    },
    {
      nom: "la même personne dans deux fichiers : chaque ligne est contrôlée",
      fichiers: registreDe([
        [{}],
        [{ Stagiaires: [stagiaire({ dateNaissance: "" })] }, { name: "2025.xlsx" }],
      ]),
      constats: [{ cellule: "2025.xlsx:Stagiaires!E2", gravite: erreur }],
    },
    {
      nom: "un acquittement n'y change rien",
      registre: {
        Stagiaires: [stagiaire({ statut: "" })],
        Acquittements: [{ regle: "donnee-manquante", reference: "B-001" }],
      },
      constats: [{ cellule: "Stagiaires!G2", gravite: erreur }],
    },
  ],
});
