import { failure, success } from "../../src/values/result";

it("a success carries its value, a failure its error", () => {
  expect(success(0)).toEqual({ ok: true, value: 0 });
  expect(failure("x")).toEqual({ ok: false, error: "x" });
});
