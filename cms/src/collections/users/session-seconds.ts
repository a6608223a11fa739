/** How long a session lasts without being prolonged. */
export const sessionSeconds = 8 * 60 * 60;
