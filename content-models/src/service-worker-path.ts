/** Path of the service worker. It stands at the root, since it may act only on what is below it. */
export const serviceWorkerPath = '/sw.js';
