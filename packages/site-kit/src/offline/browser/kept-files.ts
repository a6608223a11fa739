import { pocket } from './device-pocket.ts';

/** Whether the page is a copy of the device, or the device has no network. */
const isOffline = () => !navigator.onLine || document.documentElement.dataset['copy'] !== undefined;

async function saveKept({ href, pathname }: HTMLAnchorElement) {
	const kept = await pocket.file(pathname).catch(() => undefined);
	if (!kept) {
		location.assign(href);
		return;
	}
	const link = document.createElement('a');
	link.href = URL.createObjectURL(await kept.blob());
	link.download = pathname.slice(pathname.lastIndexOf('/') + 1);
	link.click();
	URL.revokeObjectURL(link.href);
}

/** Has links that save a file save the kept one where there is no network: browsers ask no service worker for them. */
export function saveKeptFiles(paths: readonly string[]) {
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link?.hasAttribute('download') || !paths.includes(link.pathname) || !isOffline()) return;
		event.preventDefault();
		void saveKept(link);
	});
}
