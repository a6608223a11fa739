import { emergencyPath, emergencyStylesPath } from '@portolano/content-models';
import emergencyStyles from 'virtual:portolano-emergency-styles';
import type { Route } from '../definition.ts';
import { staticPage } from '../routes/static-page.ts';
import { textFile } from '../routes/text-files.ts';
import EmergencyPage from './EmergencyPage.astro';

/** Routes of the emergency page and its stylesheet, the same on every site. */
export function emergencyRoutes(): Route[] {
	return [
		staticPage({ path: emergencyPath, component: EmergencyPage, props: {} }),
		textFile({
			path: emergencyStylesPath,
			contentType: 'text/css; charset=utf-8',
			text: () => emergencyStyles,
		}),
	];
}
