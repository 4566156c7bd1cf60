/** Follows Office's theme where it tells one; else the stylesheet follows the system's. */
export function suivreTheme(): void {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme) return;
  document.documentElement.style.colorScheme = isDark(theme.bodyBackgroundColor) ? "dark" : "light";
}

/** By the light that a colour such as `#292929` gives, as the eye weighs it. */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (/[\da-f]{6}/i.exec(colour)?.[0].match(/../g) ?? []).map(
    (pair) => parseInt(pair, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
