export {
  baseCachee,
  estPetit,
  protegerCompte,
  seuilApplique,
  type Cellule,
  type Compte,
  type Protege,
} from "./cellule";
export { enAutres, enTrimestres } from "./fusion";
export { bornes, estProtege, plages } from "./lecture";
export { inclusions, proteger, protegerChaine, protegerTable } from "./proteger";
export type { Contrainte, Plage, Systeme } from "./systeme";
export { valeursPossibles, type Valeurs } from "./valeurs";
