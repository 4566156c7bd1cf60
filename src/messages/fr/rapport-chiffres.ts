/** Each figure: its name on the page, and what it means in one sentence. */
export const chiffreTexts = {
  stages: ["Stages", "Les stages dont le premier jour est dans l'année, sans les annulés."],
  stagiaires: ["Personnes", "Les personnes différentes qui ont commencé un stage dans l'année."],
  nouveaux: [
    "Nouvelles personnes",
    "Celles dont le tout premier stage du registre a commencé dans l'année.",
  ],
  partenaires: ["Partenaires", "Les lieux de stage différents de l'année."],
  nouveauxPartenaires: [
    "Nouveaux partenaires",
    "Ceux qui n'avaient accueilli aucun stage du registre avant l'année.",
  ],
  heures: [
    "Heures prestées",
    "Les heures de présence des jours de l'année, absences non comprises.",
  ],
  jours: ["Jours prestés", "Les jours différents où un stagiaire était présent, stage par stage."],
  moyenne: [
    "Heures par stage, en moyenne",
    "Les heures prestées des stages terminés, divisées par leur nombre.",
  ],
  mediane: [
    "Heures par stage, médiane",
    "La moitié des stages terminés ont moins d'heures, la moitié plus.",
  ],
  taux: [
    "Taux de présence",
    "Les heures prestées des stages terminés, divisées par les heures qui y étaient prévues.",
  ],
  evalues: [
    "Stages évalués",
    "Les stages dont la date d'évaluation est notée, au jour de la situation.",
  ],
  evaluesATemps: [
    "Évalués dans les délais",
    "Les stages évalués au plus tard 30 jours après leur dernier jour.",
  ],
  conventions: ["Conventions signées", "Les stages dont les trois signatures sont notées."],
  commences: ["Stages commencés", "Ceux dont le premier jour est arrivé."],
  termines: ["Stages terminés", "Ceux dont le dernier jour est passé."],
  interrompus: [
    "Stages interrompus",
    "Les stages arrêtés avant leur fin prévue ; ils comptent parmi les stages.",
  ],
  annules: [
    "Stages annulés",
    "Les stages qui n'ont pas eu lieu ; ils ne comptent pas parmi les stages.",
  ],
  suivis: ["Stages suivis", "Les stages dont une date de suivi est notée."],
  dimonasTardives: [
    "Dimonas tardives",
    "Les stages dont la Dimona est datée d'après le premier jour.",
  ],
  delaiDimona: [
    "Dimona, jours d'avance (médiane)",
    "Les jours entre la Dimona et le premier jour : la moitié des stages en ont moins, la moitié plus.",
  ],
  accidents: ["Accidents", "Les accidents de l'année."],
  accidentsDeclares: [
    "Accidents déclarés à l'assureur",
    "Ceux dont la date de la déclaration est notée.",
  ],
  depenses: [
    "Indemnités et déplacements dus",
    "Ce qui est dû, d'après le calcul, pour les stages terminés dans l'année.",
  ],
  indemnitesDues: ["Indemnités dues", "D'après le calcul, pour les stages terminés dans l'année."],
  indemnitesInscrites: [
    "Indemnités inscrites",
    "Les montants notés dans le registre pour ces stages.",
  ],
  deplacementsDus: [
    "Déplacements dus",
    "D'après le calcul, pour les stages terminés dans l'année.",
  ],
  deplacementsInscrits: [
    "Déplacements inscrits",
    "Les montants notés dans le registre pour ces stages.",
  ],
  parStage: ["Coût par stage", "Indemnités et déplacements dus, divisés par le nombre de stages."],
  parPersonne: [
    "Coût par personne",
    "Indemnités et déplacements dus, divisés par le nombre de personnes.",
  ],
  parHeure: [
    "Coût par heure prestée",
    "Indemnités et déplacements dus, divisés par les heures prestées.",
  ],
  impayes: [
    "Stages pas encore payés",
    "Les stages terminés dans l'année pour lesquels un montant est dû et aucune date de paiement n'est notée.",
  ],
  budget: [
    "Part du budget utilisée",
    "Indemnités et déplacements dus, divisés par le budget annuel noté dans Paramètres.",
  ],
  couverture: [
    "Couverture du public ISP",
    "Les personnes en stage, divisées par les personnes en parcours ISP de l'année (nombre noté dans Paramètres).",
  ],
  conformite: [
    "Stages sans point à corriger",
    "Les stages dont ni la ligne, ni les jours, ni les accidents, ni la personne n'ont de point à corriger.",
  ],
} as const satisfies Record<string, readonly [string, string]>;

/** Counts that only the list of rows names. */
export const autresComptes: Readonly<Record<string, string>> = {
  jeunes: "Stages de moins de 25 ans",
  presDuCredit: "Personnes à qui il reste moins de 76 h",
  stagesSansErreur: "Stages sans point à corriger",
};

/** Each breakdown: its title, and what is counted. */
export const tableauTexts = {
  parStatut: ["Statut", "Les stages selon le statut de la personne au premier jour."],
  parGenre: ["Genre", "Les stages selon le genre de la personne."],
  parAge: ["Âge", "Les stages selon l'âge de la personne au premier jour."],
  parSecteur: ["Secteur du partenaire", "Les stages selon le secteur du lieu de stage."],
  parMetier: ["Métiers observés", "Les stages selon le métier observé."],
  parCommune: ["Communes", "Les stages selon la commune de la personne."],
  parInitiative: ["Initiative du stage", "Les stages selon qui les a proposés."],
  parResultat: [
    "Résultats",
    "Les stages selon le résultat de l'évaluation ; un projet infirmé est un résultat utile.",
  ],
  parMois: ["Mois du début", "Les stages selon le mois de leur premier jour."],
  parSuite: ["Ce qui a suivi", "Les stages selon la suite donnée."],
  parHeures: ["Durée des stages terminés", "Les stages terminés selon leurs heures prestées."],
  parTravailleurSocial: [
    "Travailleur social",
    "Les stages selon le travailleur social de la personne.",
  ],
  stagesParPersonne: [
    "Stages par personne",
    "Les personnes selon le nombre de stages commencés dans l'année.",
  ],
  creditUtilise: [
    "Crédit utilisé",
    "Les personnes selon les heures de leur crédit de 228 h utilisées à la fin de l'année.",
  ],
  parRegle: ["Points à corriger", "Les points à corriger des stages de l'année, par sujet."],
} as const satisfies Record<string, readonly [string, string]>;
