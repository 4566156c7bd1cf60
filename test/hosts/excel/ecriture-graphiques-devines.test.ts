import { useExcel } from "../../host";
import { chart as sample } from "../../support/sample-charts";
import { attendu, dessine, dessiner, feuille, months, type Made } from "./ecriture-dessin";

const excel = useExcel();

it.each<[string, (series: Made["series"]) => void]>([
  ["une série de trop", (series) => series.push({ ...(series[0] as Made["series"][number]) })],
  ["une série de moins", (series) => series.pop()],
  ["d'autres noms", (series) => series.forEach((one) => (one.name = "?"))],
])("Excel a mal deviné (%s) : le graphique montre quand même ses chiffres", async (_, guess) => {
  expect(dessine(await dessiner(excel, feuille(months), guess), 0)).toEqual(attendu(months));
});

it("un graphique sans rien à montrer n'est pas dessiné", async () => {
  const workbook = await dessiner(excel, feuille(sample({ categories: [], series: [] })));
  expect(workbook.sheet("Graphique").charts).toHaveLength(0);
});

it("des cellules qui ne sont pas celles des chiffres sont une faute du programme", async () => {
  const model = feuille(months, { categories: "$A$2:$A$3" });
  await expect(dessiner(excel, model)).rejects.toThrow("The cells of the chart");
});
