import { cents, day, millionths, minutes, ONE } from "../../src/values/units";

it("a unit is its number, and one is a million millionths", () => {
  expect([minutes(456), cents(200), day(-1), millionths(800_000), ONE]).toEqual([
    456, 200, -1, 800_000, 1_000_000,
  ]);
});
