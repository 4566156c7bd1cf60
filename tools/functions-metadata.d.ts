/** The text of each metadata file by its name. */
export function functionsMetadata(): Promise<Readonly<Record<string, string>>>;
