import stylesheet from './styles.css?url';

let styles: Promise<void> | undefined;

/** Loads the styles of the interactive map, once; after a failure it tries again. */
export function loadStyles(): Promise<void> {
	styles ??= new Promise((resolve, reject) => {
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet });
		link.addEventListener('load', () => {
			resolve();
		});
		link.addEventListener('error', () => {
			styles = undefined;
			link.remove();
			reject(new Error('The styles of the map were not loaded.'));
		});
		document.head.append(link);
	});
	return styles;
}
