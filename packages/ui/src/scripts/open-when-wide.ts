/** Opens what has a column of its own in wide windows; in narrow ones it is closed until asked for. */
export function openWhenWide(details: HTMLDetailsElement): void {
	const wide = window.matchMedia('(min-width: 62rem)');
	const fit = () => details.toggleAttribute('open', wide.matches);
	fit();
	wide.addEventListener('change', fit);
}
