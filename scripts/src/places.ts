import { dirname, join } from 'node:path';

/** The folder of the project. */
export const projectFolder = dirname(dirname(import.meta.dirname));

export const cmsFolder = join(projectFolder, 'cms');
export const sitesFolder = join(projectFolder, 'sites');

/** The applications that render sites, one for each kind of site. */
export const siteApplications = ['portal', 'brand', 'area'] as const;

/** Where one installation keeps its settings and its data; removing this folder starts over. */
export interface Home {
	folder: string;
	settingsFile: string;
	dataFolder: string;
}

export function homeAt(folder: string): Home {
	return { folder, settingsFile: join(folder, '.env'), dataFolder: join(folder, '.data') };
}
