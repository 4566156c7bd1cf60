/** Returns once dist/ is up to date; throws where it cannot be built. */
export function buildIfStale(): void;
