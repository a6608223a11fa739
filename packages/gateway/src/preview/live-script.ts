import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { escaped } from '../escaped.ts';

/** No page of a site is there. */
const folder = '/_anteprima';

const read = (address: string) => readFileSync(fileURLToPath(address), 'utf8');

/** Browsers know no packages by name. */
const inBrowser = (script: string) => script.replace("'idiomorph'", "'./idiomorph.js'");

/** The scripts that keep a preview in step with its form, by path. */
export const liveScripts: ReadonlyMap<string, string> = new Map([
	[`${folder}/live.js`, inBrowser(read(import.meta.resolve('./live/live.js')))],
	[`${folder}/idiomorph.js`, read(import.meta.resolve('idiomorph'))],
]);

/** Returns a page that follows the form in the CMS at `cmsOrigin` when this shows it in a frame. */
export function withLiveScript(html: string, cmsOrigin: string): string {
	const script = `<script type="module" src="${folder}/live.js" data-cms-origin="${escaped(cmsOrigin)}"></script>`;
	return html.replace('</head>', () => `${script}</head>`);
}
