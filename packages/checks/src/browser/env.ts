/** Where a Chromium is, when the machine has one in a place of its own. */
export const { CHROMIUM_PATH } = process.env;
