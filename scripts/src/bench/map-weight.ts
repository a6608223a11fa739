import { launchChromium } from '@portolano/checks/browser';
import type { Installation } from './installation.ts';

const page = '/vivere-il-comune/luoghi/mappa/';

/** Bytes over the wire, headers included, of what a browser loads when a reader asks for the map of places. */
export async function mapWeight({ sites }: Pick<Installation, 'sites'>): Promise<number> {
	const portal = sites.find(({ kind }) => kind === 'portal');
	if (!portal) throw new Error('The demonstration has no portal.');
	const browser = await launchChromium();
	try {
		const tab = await browser.newPage();
		await tab.goto(portal.origin + page, { waitUntil: 'networkidle' });
		let bytes = 0;
		const session = await tab.context().newCDPSession(tab);
		await session.send('Network.enable');
		session.on('Network.loadingFinished', ({ encodedDataLength }) => {
			bytes += encodedDataLength;
		});
		await tab.getByRole('button', { name: 'Apri la mappa interattiva' }).click();
		await tab.locator('.pt-sign').first().waitFor();
		await tab.waitForLoadState('networkidle');
		return bytes;
	} finally {
		await browser.close();
	}
}
