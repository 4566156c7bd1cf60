import type { ManifesteTexts } from "../manifeste";

export const manifesteTexts: ManifesteTexts = {
  nom: "Stages IOP",
  description:
    "Contrôle le registre des stages IOP d'un CPAS, calcule le crédit d'heures, l'indemnité et les déplacements, et prépare le rapport annuel. Le complément n'envoie rien du registre.",
  groupe: "Stages IOP",
  bouton: "Stages IOP",
  boutonAide:
    "Ouvre le volet : ce qui est à corriger, ce qui est à faire, la fiche d'un stage et le rapport annuel.",
  pretTitre: "Stages IOP est prêt",
  pretTexte:
    "Dans l'onglet Accueil, choisissez Stages IOP pour contrôler le registre ouvert. Dans une cellule, les fonctions commencent par =IOP.",
  aide: [
    "Ce complément d'Excel contrôle le registre des stages d'insertion par l'observation professionnelle d'un CPAS. Il dit quelles lignes sont à corriger ou à vérifier, où, pourquoi et que faire.",
    "Pour l'ouvrir : dans Excel, onglet Accueil, bouton Stages IOP. Les fonctions s'écrivent dans une cellule, par exemple =IOP.CREDIT_RESTANT(…).",
    "Il ne change une cellule du registre que si vous acceptez une correction. Il n'envoie rien du registre.",
    "Le bouton n'apparaît pas, ou le volet reste vide ? Demandez-le au service informatique qui l'a installé. Il faut Microsoft 365 ou Office LTSC 2024 ; sans eux, la page stages-iop.html contrôle le même registre.",
  ],
};
