import { describeRule } from "../support/describe-rule";
import { partenaire, registreDe, stage, stagiaire } from "../support/registre";

const AUTRE = { name: "2025.xlsx" };

describeRule("doublon", {
  conforme: [
    { nom: "une seule ligne par référence" },
    {
      nom: "des références différentes",
      registre: {
        Stagiaires: [stagiaire(), stagiaire({ refStagiaire: "B-002", nom: "Ali" })],
        Stages: [stage(), stage({ refStage: "S-2" })],
      },
    },
    {
      nom: "les accents comptent",
      registre: { Stages: [stage({ refStage: "É-1" }), stage({ refStage: "E-1" })] },
    },
    {
      nom: "deux références manquantes ne sont pas un doublon",
      registre: { Stages: [stage({ refStage: "" }), stage({ refStage: "?" })] },
    },
    {
      nom: "deux références illisibles ne sont pas un doublon",
      registre: {
        Stages: [stage({ refStage: { error: true } }), stage({ refStage: { error: true } })],
      },
    },
    {
      nom: "la même référence dans deux feuilles",
      registre: {
        Stagiaires: [stagiaire({ refStagiaire: "1" })],
        Partenaires: [partenaire({ refPartenaire: "1" })],
        Stages: [stage({ refStage: "1", refStagiaire: "1", refPartenaire: "1" })],
      },
    },
    {
      nom: "deux lignes d'un même paramètre ou d'un même tarif, plusieurs jours d'un même stage",
      registre: {
        Paramètres: [
          { parametre: "centre.nom", valeur: "CPAS" },
          { parametre: "centre.nom", valeur: "CPAS" },
        ],
        Tarifs: [
          { code: "TEC", montantParJour: 5 },
          { code: "TEC", montantParJour: 5 },
        ],
        Prestations: [
          { refStage: "S-1", date: "03/03/2025", heures: 4 },
          { refStage: "S-1", date: "03/03/2025", heures: 4 },
        ],
      },
    },
    {
      nom: "la même personne dans deux fichiers : la naissance s'accorde",
      fichiers: registreDe([[{}], [{ Stagiaires: [stagiaire({ nom: "Lambart" })] }, AUTRE]]),
    },
    {
      nom: "la même personne dans deux fichiers : la naissance manque dans le second",
      fichiers: registreDe([[{}], [{ Stagiaires: [stagiaire({ dateNaissance: "" })] }, AUTRE]]),
    },
    {
      nom: "la même personne dans deux fichiers : la naissance manque dans le premier",
      fichiers: registreDe([
        [{ Stagiaires: [stagiaire({ dateNaissance: "" })] }],
        [{ Stagiaires: [stagiaire()] }, AUTRE],
      ]),
    },
    {
      nom: "le même partenaire dans deux fichiers : le nom s'accorde",
      fichiers: registreDe([[{}], [{ Partenaires: [partenaire()] }, AUTRE]]),
    },
    {
      nom: "le même partenaire dans deux fichiers : le nom manque",
      fichiers: registreDe([[{}], [{ Partenaires: [partenaire({ denomination: "" })] }, AUTRE]]),
    },
    {
      nom: "le même partenaire dans deux fichiers : le numéro BCE s'accorde, pas le nom",
      fichiers: registreDe([
        [{ Partenaires: [partenaire({ numeroBce: "0123456749" })] }],
        [
          {
            Partenaires: [
              partenaire({ numeroBce: "BE 0123.456.749", denomination: "Maison des Tilleuls" }),
            ],
          },
          AUTRE,
        ],
      ]),
    },
  ],
  fautif: [
    {
      nom: "une personne, la deuxième fois ; les trois stages de même référence, aux deux dernières",
      registre: {
        Stagiaires: [stagiaire(), stagiaire({ nom: "Ali" })],
        Stages: [stage(), stage(), stage()],
      },
      constats: [
        {
          cellule: "Stagiaires!A3",
          gravite: "erreur",
          lie: "Stagiaires!A2",
          message:
            "La référence B-001 est déjà celle de la ligne 2. Cette ligne n'est pas comptée : donnez-lui une autre référence, ou supprimez-la.",
        },
        {
          cellule: "Stages!A3",
          gravite: "erreur",
          lie: "Stages!A2",
          message: "La référence S-1 est déjà celle de la ligne 2.",
        },
        { cellule: "Stages!A4", gravite: "erreur", lie: "Stages!A2" },
      ],
    },
    {
      nom: "un partenaire",
      registre: { Partenaires: [partenaire(), partenaire({ denomination: "Les Aulnes" })] },
      constats: [
        {
          cellule: "Partenaires!A3",
          gravite: "erreur",
          lie: "Partenaires!A2",
          message:
            "La référence P-01 est déjà celle de la ligne 2. Cette ligne n'est pas comptée : donnez-lui une autre référence, ou supprimez-la.",
        },
      ],
    },
    {
      nom: "casse, espaces et espaces insécables à part",
      registre: {
        Stages: [
          stage({ refStage: "Stage A 1" }),
          stage({ refStage: "  stage  a\u00a01 " }),
          stage({ refStage: "S-2" }),
        ],
      },
      constats: [{ cellule: "Stages!A3", gravite: "erreur", lie: "Stages!A2" }],
    },
    {
      nom: "un nombre et le même nombre en texte",
      registre: { Stages: [stage({ refStage: 12 }), stage({ refStage: "12" })] },
      constats: [{ cellule: "Stages!A3", gravite: "erreur", lie: "Stages!A2" }],
    },
    {
      nom: "la même personne dans le même fichier, même si tout s'accorde",
      registre: { Stagiaires: [stagiaire(), stagiaire()] },
      constats: [{ cellule: "Stagiaires!A3", gravite: "erreur", lie: "Stagiaires!A2" }],
    },
    {
      nom: "des stages annulés aussi",
      registre: { Stages: [stage({ etat: "Annulé" }), stage({ etat: "Annulé" }), stage()] },
      constats: [
        { cellule: "Stages!A3", gravite: "erreur", lie: "Stages!A2" },
        { cellule: "Stages!A4", gravite: "erreur", lie: "Stages!A2" },
      ],
    },
    {
      nom: "une personne d'un autre fichier, née un autre jour",
      fichiers: registreDe([
        [{}],
        [{ Stagiaires: [stagiaire({ dateNaissance: "13/04/1990" })] }, AUTRE],
      ]),
      constats: [
        {
          cellule: "2025.xlsx:Stagiaires!A2",
          gravite: "erreur",
          lie: "Stagiaires!A2",
          message:
            "La référence B-001 est déjà prise dans le fichier registre.xlsx. Cette ligne n'est pas comptée : donnez-lui une autre référence, ou supprimez-la.",
        },
      ],
    },
    {
      nom: "un partenaire d'un autre fichier, d'un autre nom",
      fichiers: registreDe([
        [{}],
        [{ Partenaires: [partenaire({ denomination: "Les Aulnes" })] }, AUTRE],
      ]),
      constats: [{ cellule: "2025.xlsx:Partenaires!A2", gravite: "erreur", lie: "Partenaires!A2" }],
    },
    {
      nom: "un partenaire d'un autre fichier, du même nom mais d'un autre numéro BCE",
      fichiers: registreDe([
        [{ Partenaires: [partenaire({ numeroBce: "0123456749" })] }],
        [{ Partenaires: [partenaire({ numeroBce: "0401123407" })] }, AUTRE],
      ]),
      constats: [{ cellule: "2025.xlsx:Partenaires!A2", gravite: "erreur", lie: "Partenaires!A2" }],
    },
    {
      nom: "un stage de même référence dans un autre fichier",
      fichiers: registreDe([[{}], [{ Stages: [stage()] }, AUTRE]]),
      constats: [{ cellule: "2025.xlsx:Stages!A2", gravite: "erreur", lie: "Stages!A2" }],
    },
    {
      nom: "un acquittement n'y change rien",
      registre: {
        Stages: [stage(), stage()],
        Acquittements: [{ regle: "doublon", reference: "S-1" }],
      },
      constats: [{ cellule: "Stages!A3", gravite: "erreur", lie: "Stages!A2" }],
    },
  ],
});
