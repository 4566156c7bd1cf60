export {
  baseCachee,
  estPetit,
  protegerCompte,
  seuilApplique,
  type Cellule,
  type Compte,
  type Protege,
} from "./cellule";
export { AUTRES, enAutres, enTrimestres, TRIMESTRES } from "./fusion";
export { bornes, estProtege, plages } from "./lecture";
export { proteger, protegerTable } from "./proteger";
export type { Contrainte, Plage, Systeme } from "./systeme";
export { valeursPossibles, type Valeurs } from "./valeurs";
