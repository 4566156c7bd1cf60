/** The words of the sheet to read first, in the register to fill in and in the example. */
export const readmeTexts = {
  sheet: "Lisez-moi",
  example: "EXEMPLE – données inventées",
  title: "Registre des stages IOP",
  introduction:
    "Ce classeur garde les stages d'insertion par l'observation professionnelle de votre CPAS. Chaque feuille contient un tableau : " +
    "écrivez sous la dernière ligne, le tableau s'agrandit.",
  exampleIntroduction:
    "Tout est inventé ici : les personnes, les partenaires, les numéros. Des fautes y sont cachées, comme chacun en fait : " +
    "cherchez-les, puis lancez le contrôle à la date du 31/12/2025.",
  order: {
    heading: "Dans l'ordre de la procédure",
    entries: [
      [
        "Avant",
        "Une ligne dans Stagiaires et dans Partenaires si elles n'y sont pas encore, puis une ligne dans Stages : objectifs, tâches, tuteur, attestation, durée, polices d'assurance, trois signatures, Dimona.",
      ],
      [
        "Pendant",
        "Une ligne par jour dans Prestations, d'après la feuille de présence. La date du suivi dans Stages.",
      ],
      [
        "Après",
        "L'évaluation et son résultat, l'indemnité et les déplacements, la date du paiement.",
      ],
    ],
  },
  sheets: {
    heading: "Les feuilles",
    entries: [
      ["Stagiaires", "Une ligne par personne, avec une référence à vous : B-001, B-002…"],
      ["Partenaires", "Une ligne par lieu de stage : P-01, P-02…"],
      [
        "Stages",
        "Une ligne par stage : S-2026-001… Séparez les tâches par des points-virgules. Pour un stage sans lignes dans Prestations, notez les heures et les jours prestés.",
      ],
      [
        "Prestations",
        "Les heures de chaque jour, ou l'absence. La dernière colonne retrouve la personne : elle se remplit seule.",
      ],
      [
        "Reprises",
        "Les heures faites ailleurs, ou avant ce registre : elles comptent dans le crédit.",
      ],
      ["Accidents", "Chaque accident, et le jour où le CPAS et l'assureur ont été avertis."],
      ["Paramètres", "Les limites et les montants, avec la date dès laquelle ils valent."],
      ["Tarifs", "Les tarifs de déplacement, à remplacer par la décision de votre Conseil."],
      ["Acquittements", "Les points « à vérifier » que vous avez regardés et acceptés."],
    ],
  },
  writing: {
    heading: "Écrire dans les cellules",
    entries: [
      ["Dates", "12/03/2026"],
      ["Heures", "7,6 ou 7h36"],
      ["Montants", "152,00"],
      [
        "En-têtes",
        "Foncé : la colonne est obligatoire. Bleu : des contrôles en ont besoin. Pâle : facultatif.",
      ],
      ["Rien à noter", "Laissez la cellule vide, ou écrivez un tiret."],
    ],
  },
  check: {
    heading: "Contrôler",
    note: "Enregistrez et fermez ce classeur, puis lancez « iop controler » suivi de son nom. Le classeur n'est jamais modifié.",
  },
  privacy: {
    heading: "Les données des personnes",
    entries: [
      [
        "NISS",
        "Il n'est pas nécessaire : sans lui, seule la recherche des personnes inscrites deux fois est moins sûre. Sa colonne est masquée dans un registre vide.",
      ],
      ["Santé", "N'écrivez pas de données de santé : « Absent justifié » suffit."],
      ["Envoi", "Rien n'est envoyé : le contrôle se fait sur votre ordinateur."],
    ],
  },
  ownSetting: "Réglage du centre",
  slide: (name: string) => `Diapositive « ${name} »`,
  inEachStage: "vide, à noter dans chaque stage",
  byYou: "à noter par vous",
  parameters: {
    heading: "Les paramètres",
    note: "Une valeur vaut dès la date notée, ou depuis toujours si elle est vide. Pour la changer, ajoutez une ligne avec sa date : l'ancienne reste vraie pour les stages d'avant.",
  },
} as const;

/** What Excel says of a value that is not in the list of its column. */
export const listTexts = {
  title: "Pas dans la liste",
  choices: (choices: readonly string[]) => `Choix proposés : ${choices.join(", ")}.`,
  unknownTitle: "Référence inconnue",
  unknown: (sheet: string) =>
    `Cette référence n'est pas dans la feuille ${sheet}. Vérifiez-la, ou ajoutez-y d'abord sa ligne.`,
} as const;
