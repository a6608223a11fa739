/** Opens an element that has its own column in wide windows, and closes it in narrow ones until the user opens it. */
export function openWhenWide(details: HTMLDetailsElement): void {
	const wide = window.matchMedia('(min-width: 62rem)');
	const fit = () => details.toggleAttribute('open', wide.matches);
	fit();
	wide.addEventListener('change', fit);
}
