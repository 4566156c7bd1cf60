/** Where a function of Excel cannot even be asked: apart, since the script that needs it is tiny. */
export const panneTexts = {
  notLoaded:
    "Les fonctions IOP ne sont pas encore chargées. Fermez ce classeur et rouvrez-le ; si cela revient, prévenez votre service informatique.",
  fault: "Cette fonction s'est arrêtée sur une panne qui lui est propre. Rien n'a été modifié.",
} as const;
