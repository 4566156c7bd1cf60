export { chartStyle } from "./chart-style";
export { chartMarkup, chartSvg } from "./chart-svg";
