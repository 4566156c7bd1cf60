import { define, method } from "../registry";
import type { FunctionOutcome } from "../session";

/** What office.js asks on its own account, when it starts and when functions have answers. */
export const addinServiceClass = define<"AddinInternalService">({
  notifyActionHandlerReady: method(() => undefined),
});

/** Answers are sent at most every 200 ms instead of 500. */
const SHORTER_INTERVAL = 2;

export const customFunctionsClass = define<"CustomFunctions">({
  _SetOsfControlContainerReadyForCustomFunctions: method((_, __, session) => {
    session.onFunctionsReady();
  }),
  _GetEnabledFeatures: method(() => [SHORTER_INTERVAL]),
  setInvocationArrayResults: method((_, given, session) => {
    session.onResults(given.values[0] as readonly FunctionOutcome[]);
  }),
});

/** The root of the batches of custom functions, in place of the workbook. */
export const functionsRootClass = define<"CustomFunctionsContainer">({});
