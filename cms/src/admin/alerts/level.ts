import { alertLevelNames } from '@portolano/content-models';
import type { ShownAlert } from '../../alert-desk/shown-alerts.ts';

const { info, yellow, orange, red } = alertLevelNames;

/** What each level is called in a sentence. */
export const levelNames: Readonly<Record<ShownAlert['severity'], string>> = {
	...{ info: info.it, yellow: yellow.it, orange: orange.it, red: red.it },
};
