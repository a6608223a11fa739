// @ts-check
/**
 * Runs in the pages of previews. The form in the CMS, which shows the page in a frame, tells it when the drafts have
 * changed: the page is fetched again and what differs is changed in place, so that scrolling and open parts stay.
 *
 * @typedef {{ portolano: 'drafts-changed', path?: string }} Change `path`: where the page has moved to
 */
import { Idiomorph } from 'idiomorph';

const { cmsOrigin } = /** @type {HTMLScriptElement} */ (document.querySelector('script[data-cms-origin]'))
	.dataset;

/** @param {{ isCurrent: boolean }} state */
const tell = (state) =>
	window.parent.postMessage(
		{ portolano: 'preview-shown', path: window.location.pathname, ...state },
		cmsOrigin ?? '',
	);

let isFetching = false;
/** @type {Change | undefined} */
let next;

/** @param {string} html */
function show(html) {
	const page = new DOMParser().parseFromString(html, 'text/html');
	Idiomorph.morph(document.documentElement, page.documentElement, {
		head: { style: 'merge' },
		ignoreActiveValue: true,
		callbacks: {
			// What the reader has opened stays open.
			beforeAttributeUpdated: (/** @type {string} */ name) => name !== 'open',
		},
	});
}

/** @param {Change} change */
async function follow({ path = window.location.pathname }) {
	const { search, hash, pathname } = window.location;
	const response = await fetch(path + search, { cache: 'no-store' });
	const moved = response.redirected ? new URL(response.url).pathname : path;
	show(await response.text());
	if (moved !== pathname) window.history.replaceState(null, '', moved + search + hash);
}

/** @param {Change} change The latest wins: those between are skipped. */
async function change(change) {
	next = change;
	if (isFetching) return;
	isFetching = true;
	let isCurrent = true;
	while (next) {
		const wanted = next;
		next = undefined;
		isCurrent = await follow(wanted).then(
			() => true,
			() => false,
		);
	}
	isFetching = false;
	tell({ isCurrent });
}

window.addEventListener('message', ({ origin, data }) => {
	if (origin === cmsOrigin && data?.portolano === 'drafts-changed') void change(data);
});

if (window.parent !== window) tell({ isCurrent: true });
