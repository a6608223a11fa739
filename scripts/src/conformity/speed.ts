import { isCode } from '@portolano/follower/error-code.ts';

/**
 * Returns Lighthouse's score of performance of a page on a phone, from 0 to 100; null where Lighthouse is not installed,
 * as in an image without development dependencies.
 */
export async function speedOf(url: string): Promise<number | null> {
	try {
		const { lighthouseScores } = await import('../bench/measure-lighthouse.ts');
		const { withDebuggedBrowser } = await import('../bench/debugged-browser.ts');
		const { performance } = await withDebuggedBrowser((port) => lighthouseScores(url, port));
		return performance;
	} catch (error) {
		if (isCode(error, 'ERR_MODULE_NOT_FOUND')) return null;
		throw error;
	}
}
