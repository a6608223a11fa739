import { serviceWorkerPath } from '@portolano/content-models/service-worker-path';

/** Has the browser keep the emergency page for when there is no network; where it can't, nothing else changes. */
async function keepEmergencyPage() {
	const registration = await navigator.serviceWorker.register(serviceWorkerPath, { updateViaCache: 'none' });
	registration.active?.postMessage('renew');
}

// After the page is complete, so that it takes nothing from it.
if ('serviceWorker' in navigator)
	addEventListener('load', () => void keepEmergencyPage().catch(() => undefined));
