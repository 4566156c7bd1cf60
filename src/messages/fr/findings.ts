import type { FindingMessages } from "../language";
import { avant } from "./messages-avant";
import { donnees } from "./messages-donnees";
import { duree } from "./messages-duree";
import { suivi } from "./messages-suivi";

/** The sentence of every finding, in French. */
export const findingMessages: FindingMessages = { ...donnees, ...avant, ...duree, ...suivi };
