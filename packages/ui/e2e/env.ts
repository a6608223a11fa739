/** The Chromium to test with; without it, that of the machine, else the one inside an npm package. */
export const { CHROMIUM_PATH } = process.env;
