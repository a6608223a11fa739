import { endBars, nextEnd, refreshBars } from './bars.ts';
import { serverNow } from './server-clock.ts';
import { refreshState } from './states.ts';

const intervalMs = 15_000;

const bars = document.querySelector<HTMLElement>('[data-alert-bars]');
const states = document.querySelectorAll<HTMLElement>('[data-alert-state]');

let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps what the page shows of alerts as it is now, every 15 seconds while someone sees it. */
function refresh() {
	if (document.visibilityState === 'visible')
		// What can't be fetched now is fetched the next time; what the page shows stays, and ends at its instant.
		for (const done of [bars && refreshBars(bars), ...[...states].map(refreshState)])
			done?.catch(() => undefined).finally(atNextEnd);
}

function atNextEnd() {
	if (!bars) return;
	clearTimeout(timer);
	const wait = nextEnd(bars) - serverNow();
	if (wait < intervalMs)
		timer = setTimeout(() => {
			endBars(bars);
			atNextEnd();
		}, wait);
}

// A comment that is still there says that the server included nothing.
const isIncluded =
	bars?.querySelector('[data-alert]') && [...states].every((place) => place.querySelector('.alert-state'));
if (!isIncluded) refresh();
if (bars) endBars(bars);
atNextEnd();
setInterval(refresh, intervalMs);
document.addEventListener('visibilitychange', refresh);
