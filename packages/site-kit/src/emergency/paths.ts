/** Path of the stylesheet of the emergency page and of the page of active alerts. */
export const emergencyStylesPath = '/emergenza.css';
