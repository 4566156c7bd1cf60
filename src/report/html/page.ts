import { markup, type Html } from "./escape";

/** Nothing is fetched and nothing runs, whatever a text of the register holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One file to be read on a screen or printed: no script, nothing from elsewhere. */
export const page = (title: string, style: Html, body: Html): string =>
  markup`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`.source;
