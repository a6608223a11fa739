import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { conformityReport, type ConformityReport } from '@portolano/content-models/conformity';
import { isMissing } from '../readers/is-missing.ts';

/**
 * Returns the last report of `portolano conformity` on a site, given by its key; undefined when it was never examined, `unreadable`
 * when its file is no report, such as one of another version.
 * @throws Error for a file that can't be read
 */
export async function readReport(
	folder: string,
	site: string,
): Promise<ConformityReport | 'unreadable' | undefined> {
	const text = await readFile(join(folder, 'conformity', `${site}.json`), 'utf8').catch((error: unknown) => {
		if (isMissing(error)) return undefined;
		throw error;
	});
	return text === undefined ? undefined : (conformityReport.safeParse(parsed(text)).data ?? 'unreadable');
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
