import type { ManifesteTexts } from "../manifeste";

export const manifesteTexts: ManifesteTexts = {
  nom: "IOP-stages",
  description:
    "Controleert het register van de IOP-stages van een OCMW, berekent het urenkrediet, de vergoeding en de verplaatsingskosten, en stelt het jaarverslag op. De invoegtoepassing verstuurt niets uit het register.",
  groupe: "IOP-stages",
  bouton: "IOP-stages",
  boutonAide:
    "Opent het deelvenster: wat moet worden verbeterd, wat nog moet gebeuren, de fiche van een stage en het jaarverslag.",
  pretTitre: "IOP-stages is klaar voor gebruik",
  pretTexte:
    "Kies op het tabblad Start de knop IOP-stages om het geopende register te controleren. In een cel beginnen de functies met =IOP.",
  aide: [
    "Deze invoegtoepassing voor Excel controleert het register van de observatiestages met het oog op inschakeling (stages IOP) van een OCMW. Ze toont welke rijen moeten worden verbeterd of nagekeken, waar, waarom en wat u kunt doen.",
    "Openen: in Excel, tabblad Start, knop IOP-stages. De functies schrijft u in een cel, bijvoorbeeld =IOP.CREDIT_RESTANT(…).",
    "Ze wijzigt een cel van het register alleen als u een verbetering aanvaardt. Ze verstuurt niets uit het register.",
    "Ziet u de knop niet, of blijft het deelvenster leeg? Vraag het aan de IT-dienst die de toepassing heeft geïnstalleerd. U hebt Microsoft 365 of Office LTSC 2024 nodig; zonder een van beide controleert de pagina stages-iop.html hetzelfde register.",
  ],
};
