import { credit } from "./credit";
import { creditDate } from "./credit-date";
import { creditRestant } from "./credit-restant";
import { deplacement } from "./deplacement";
import { expliquer } from "./expliquer";
import { indemnite } from "./indemnite";
import { regle } from "./regle";

/* Names the functions for Excel. A small classic script, so that nothing can delay it. */

CustomFunctions.associate({
  CREDIT: credit,
  CREDIT_DATE: creditDate,
  CREDIT_RESTANT: creditRestant,
  DEPLACEMENT: deplacement,
  EXPLIQUER: expliquer,
  INDEMNITE: indemnite,
  REGLE: regle,
});
