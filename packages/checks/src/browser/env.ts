/** Path of the machine's Chromium, when it isn't in a usual place. */
export const { CHROMIUM_PATH } = process.env;
