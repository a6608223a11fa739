import { activeAlertsPath, emergencyPath, emergencyStylesPath } from '@portolano/content-models';

/** The pages that a browser keeps after the first visit, for when there is no network, and what they need. */
export const keptPaths: readonly string[] = [emergencyPath, activeAlertsPath, emergencyStylesPath];
