import type { Field, SheetName } from "../../register/columns";

/** What Excel says beside a selected cell, in the words of a person who fills in the register. */
export const prompts: { readonly [S in SheetName]?: { readonly [F in Field<S>]?: string } } = {
  Stagiaires: {
    refStagiaire: "Une référence à vous, sans nom : B-001, B-002…",
    niss: "Pas nécessaire. Les 11 chiffres, avec ou sans points.",
    dateNaissance:
      "Par exemple 12/04/1999. Le premier jour du stage, la personne a 18 ans au moins.",
    statut: "RI ou ASE.",
    parcoursIsp: "Oui si la personne suit un parcours d'insertion socioprofessionnelle.",
    commune: "La commune de la personne aujourd'hui.",
  },
  Partenaires: {
    refPartenaire: "Une référence à vous : P-01, P-02…",
    numeroBce: "Les 10 chiffres du numéro d'entreprise. Facultatif.",
    secteur: "Un stage IOP se fait dans le public ou le privé non commercial (ASBL…).",
  },
  Stages: {
    refStage: "Une référence à vous : S-2026-001…",
    refStagiaire: "La référence de la personne dans la feuille Stagiaires.",
    refPartenaire: "La référence du lieu de stage dans la feuille Partenaires.",
    etat: "Annulé : le stage n'a pas eu lieu. Interrompu : notez aussi la date de fin réelle.",
    objectifs: "Ce que le stage doit apporter à la personne. À noter avant le début.",
    nouveauxObjectifs: "À partir du 3e stage en 3 ans : ce que celui-ci apporte de plus.",
    taches: "Les tâches prévues, séparées par des points-virgules. Sans conduite de véhicule.",
    tuteur: "La personne qui encadre le stagiaire chez le partenaire.",
    attestation: "Oui si le partenaire atteste que le stage ne sert pas à recruter.",
    signatureStagiaire: "La date de la signature, au plus tard le premier jour.",
    signaturePartenaire: "La date de la signature, au plus tard le premier jour.",
    signatureCpas: "La date de la signature, au plus tard le premier jour.",
    dimonaLe: "La date de la Dimona, au plus tard le premier jour.",
    policeAccidents: "Le numéro de la police. Une seule pour tous ? Notez-la dans Paramètres.",
    policeRc: "Le numéro de la police. Une seule pour tous ? Notez-la dans Paramètres.",
    dateDebut: "Le premier jour prévu.",
    dateFin: "Le dernier jour prévu.",
    dateFinReelle: "Seulement si le stage s'est arrêté un autre jour que prévu.",
    heuresPrevues: "76 au plus. Un nombre : 7,6 pour 7 h 36.",
    joursPrevus: "10 au plus, à temps plein.",
    heuresParSemaine: "38 au plus.",
    heuresPrestees:
      "Seulement pour un stage sans lignes dans Prestations. Un nombre : écrivez 72, pas 72:00.",
    joursPrestes: "Seulement pour un stage sans lignes dans Prestations.",
    suiviLe: "La date de votre visite ou de votre appel pendant le stage.",
    evaluationLe: "La date de l'évaluation, dans les 30 jours après la fin.",
    resultat: "Un projet infirmé est un résultat utile.",
    suiteDonnee: "Ce qui a suivi : formation, article 60, autre stage, emploi…",
    regimeIndemnite: "Horaire : par heure prestée. Forfait : à partir de 80 % de présence.",
    indemnite: "Le montant décidé. La colonne « Calcul indemnité due » donne le calcul.",
    tarifParJour: "Un montant par jour (aller et retour), ou un code de la feuille Tarifs.",
    deplacements: "Le montant décidé. La colonne « Calcul déplacements dus » donne le calcul.",
    payeLe: "La date du paiement.",
    remarques: "N'écrivez pas de données de santé.",
    statut: "Seulement s'il a changé depuis : celui du premier jour du stage.",
    commune: "Seulement si elle a changé depuis : celle du premier jour du stage.",
    travailleurSocial: "Seulement s'il a changé depuis : celui du premier jour du stage.",
  },
  Prestations: {
    refStage: "La référence du stage dans la feuille Stages.",
    date: "Un jour par ligne.",
    heures: "Un nombre : 7,6 pour 7 h 36. N'écrivez pas 7:36.",
    presence: "Vide vaut Présent. Pour une absence, laissez les heures vides.",
    remarque: "N'écrivez pas de données de santé.",
  },
  Reprises: {
    refStagiaire: "La référence de la personne dans la feuille Stagiaires.",
    heures: "Un nombre : 7,6 pour 7 h 36.",
    source: "D'où viennent ces heures : autre CPAS, ancien registre…",
  },
  Accidents: {
    partenaireAverti: "Le jour où le partenaire a averti le CPAS : le jour même.",
    assureurAverti: "Le jour où le CPAS a averti l'assureur.",
    description: "N'écrivez pas de données de santé.",
  },
  Paramètres: {
    parametre: "Pour changer une valeur, ajoutez une ligne : l'ancienne reste vraie pour avant.",
    valeur: "Un nombre, Oui ou Non, ou un mot, selon le paramètre.",
    valableDes: "Le premier jour où la valeur vaut. Vide : depuis toujours.",
    source: "La décision ou le texte qui fixe la valeur.",
  },
  Tarifs: {
    code: "Un mot court, à reprendre dans Stages : TEC-CLASSIQUE…",
    montantParJour: "Aller et retour. Vide : le code n'existe plus depuis cette date.",
    plafondParStage: "Le plus qui est payé pour un stage. Facultatif.",
    valableDes: "Le premier jour où le tarif vaut. Vide : depuis toujours.",
  },
  Acquittements: {
    regle: "Le nom de la règle, comme dans le contrôle.",
    reference: "La référence de la ligne dont le point est accepté.",
    colonne: "Vide : toutes les colonnes.",
    motif: "Pourquoi ce point est en ordre. N'écrivez pas de données de santé.",
  },
};

/** What is said beside a cell of which nothing more is told, and when another value is written. */
export const entryTexts = {
  date: "Une date, comme 12/03/2026.",
  dateWarning: "Ce n'est pas une date. Écrivez-la comme 12/03/2026.",
  hoursWarning:
    "Ce n'est pas un nombre d'heures. Écrivez 7,6 pour 7 h 36 (deux décimales au plus), et pas 7:36.",
  numberWarning: "Ce n'est pas un nombre. Écrivez par exemple 10.",
  moneyWarning: "Ce n'est pas un montant. Écrivez par exemple 152,00.",
  title: "À relire",
} as const;

/** The columns that Excel fills, by header. */
export const calculPrompts: Readonly<Record<string, string>> = {
  "Réf. stagiaire": "Se remplit seule, d'après le stage.",
  "Calcul heures":
    "Se remplit seule : les heures qui comptent. « à relire » : une date, des heures ou une présence ne peut pas être additionnée.",
  "Calcul jours": "Se remplit seule : les jours différents où la personne était présente.",
  "Calcul crédit restant":
    "Se remplit seule : ce qu'il reste du crédit de la personne le premier jour, d'après les heures prestées et les reprises. Le contrôle compte aussi les heures encore prévues.",
  "Calcul présence suffisante":
    "Se remplit seule, pour un forfait : la présence donne-t-elle droit au forfait ?",
  "Calcul indemnité due": "Se remplit seule une fois le stage terminé : l'indemnité due.",
  "Calcul déplacements dus":
    "Se remplit seule une fois le stage terminé. « tarif absent » : aucun tarif de ce code ne vaut le premier jour.",
  "Calcul à faire":
    "Se remplit seule : ce qui manque, dès 14 jours avant le début, puis après la fin.",
};
