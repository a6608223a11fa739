import { serviceWorkerPath } from '@portolano/content-models/service-worker-path';

/** Has the browser keep what opens without network, in the language of the page; where it can't, nothing else changes. */
async function keepForOffline() {
	await navigator.serviceWorker.register(serviceWorkerPath, { updateViaCache: 'none' });
	const { active } = await navigator.serviceWorker.ready;
	active?.postMessage(document.documentElement.lang);
}

// After the page is complete, so that it takes nothing from it.
if ('serviceWorker' in navigator)
	addEventListener('load', () => void keepForOffline().catch(() => undefined));
