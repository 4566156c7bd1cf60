import { describeRule } from "../support/describe-rule";
import { partenaire, registreDe, stage } from "../support/registre";

const secteur = (cell: string | undefined) => ({ Partenaires: [partenaire({ secteur: cell })] });

const message =
  "Ce partenaire est noté « Privé commercial » ; un stage IOP se fait dans le public ou le privé non commercial. Vérifiez son secteur, ou changez de partenaire.";

describeRule("partenaire-commercial", {
  conforme: [
    { nom: "Public", registre: secteur("Public") },
    { nom: "Privé non commercial", registre: secteur("Privé non commercial") },
    { nom: "ASBL, un synonyme de privé non commercial", registre: secteur("asbl") },
    { nom: "CPAS, un synonyme de public", registre: secteur("CPAS") },
    { nom: "un secteur manquant est dit ailleurs", registre: secteur(undefined) },
    { nom: "un secteur hors liste est dit ailleurs", registre: secteur("Coopérative d'amis") },
    {
      nom: "sans colonne Secteur, rien n'est dit",
      registre: secteur("Privé commercial"),
      options: { without: { Partenaires: ["secteur"] } },
    },
    {
      nom: "un partenaire commercial sans stage",
      registre: {
        Partenaires: [
          partenaire(),
          partenaire({ refPartenaire: "P-02", denomination: "Net", secteur: "Privé commercial" }),
        ],
      },
    },
    {
      nom: "un stage annulé n'est pas contrôlé",
      registre: { ...secteur("Privé commercial"), Stages: [stage({ etat: "Annulé" })] },
    },
    {
      nom: "un partenaire inconnu n'est pas contrôlé",
      registre: { ...secteur("Privé commercial"), Stages: [stage({ refPartenaire: "P-99" })] },
    },
    {
      nom: "un stage sans partenaire n'est pas contrôlé",
      registre: { ...secteur("Privé commercial"), Stages: [stage({ refPartenaire: "-" })] },
    },
    {
      nom: "c'est la première des deux lignes de même référence qui compte",
      registre: { Partenaires: [partenaire(), partenaire({ secteur: "Privé commercial" })] },
    },
  ],
  fautif: [
    {
      nom: "Privé commercial",
      registre: secteur("Privé commercial"),
      constats: [{ cellule: "Stages!C2", gravite: "erreur", message }],
    },
    {
      nom: "SRL, un synonyme",
      registre: secteur("srl"),
      constats: [{ cellule: "Stages!C2", gravite: "erreur", message }],
    },
    {
      nom: "avant le premier jour, c'est déjà à corriger",
      registre: secteur("prive commercial"),
      au: "01/01/2025",
      constats: [{ cellule: "Stages!C2", gravite: "erreur", message }],
    },
    {
      nom: "sans premier jour lisible aussi",
      registre: { ...secteur("Privé commercial"), Stages: [stage({ dateDebut: "demain" })] },
      constats: [{ cellule: "Stages!C2", gravite: "erreur", message }],
    },
    {
      nom: "chaque stage chez lui, interrompu ou non ; la casse de la référence ne compte pas",
      registre: {
        Partenaires: [
          partenaire({ secteur: "Privé commercial" }),
          partenaire({ refPartenaire: "P-02", denomination: "Les Aulnes" }),
        ],
        Stages: [
          stage({ refPartenaire: "p-01", etat: "Interrompu", dateFinReelle: "05/03/2025" }),
          stage({ refStage: "S-2", refPartenaire: "P-02" }),
          stage({ refStage: "S-3" }),
        ],
      },
      constats: [
        { cellule: "Stages!C2", gravite: "erreur", message },
        { cellule: "Stages!C4", gravite: "erreur", message },
      ],
    },
    {
      nom: "un stage en double n'est dit qu'une fois",
      registre: { ...secteur("Privé commercial"), Stages: [stage(), stage()] },
      constats: [{ cellule: "Stages!C2", gravite: "erreur" }],
    },
    {
      nom: "le partenaire de deux fichiers : pour un stage, la ligne de son fichier l'emporte",
      fichiers: registreDe([
        [{}],
        [
          { ...secteur("Privé commercial"), Stages: [stage({ refStage: "S-2" })] },
          { name: "2025.xlsx" },
        ],
        [{ Stages: [stage({ refStage: "S-3" })] }, { name: "2026.xlsx" }],
      ]),
      constats: [{ cellule: "2025.xlsx:Stages!C2", gravite: "erreur", message }],
    },
    {
      nom: "un stage du second fichier chez un partenaire du premier",
      fichiers: registreDe([
        [{ ...secteur("Privé commercial"), Stages: [] }],
        [{ Stages: [stage()] }, { name: "2025.xlsx" }],
      ]),
      constats: [{ cellule: "2025.xlsx:Stages!C2", gravite: "erreur", message }],
    },
  ],
});
