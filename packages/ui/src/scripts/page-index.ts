import { openWhenWide } from './open-when-wide.ts';

/** Opens the index in wide windows, where it has its own column, and marks the section being read. */
function enhanceIndex(index: HTMLElement) {
	index.querySelectorAll('details').forEach(openWhenWide);
	followReading([...index.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]);
}

function followReading(links: readonly HTMLAnchorElement[]) {
	const linkTo = new Map(links.map((link) => [link.hash.slice(1), link]));
	const observer = new IntersectionObserver(
		(entries) => {
			const reading = entries.find(({ isIntersecting }) => isIntersecting);
			if (!reading) return;
			for (const [id, link] of linkTo) {
				if (id === reading.target.id) link.setAttribute('aria-current', 'location');
				else link.removeAttribute('aria-current');
			}
		},
		{ rootMargin: '-10% 0px -75% 0px' },
	);
	for (const id of linkTo.keys()) {
		const section = document.getElementById(decodeURIComponent(id));
		if (section) observer.observe(section);
	}
}

document.querySelectorAll<HTMLElement>('[data-page-index]').forEach(enhanceIndex);
